package io.github.articlemodel.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a property says beside the one text that is read is told. */
class LinkedSecondValuesTest {

  private static LinkedReading read(String members) {
    return new LinkedReader(Profile.news())
        .read(("{'@type':'NewsArticle'," + members + "}").replace('\'', '"'));
  }

  /** Columns: the members; the end of what is told, nothing where all is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'headline':'A','headline':'B'|of which one is read: headline",
        "'schema:headline':'A','headline':'B'|of which one is read: headline",
        "'headline':'A','headline':'A'|",
        "'url':'https://a.example/','url':'https://b.example/'|of which one is read: url",
        "'author':{'name':'A','email':['a','b']}|of which one is read: author.email",
        "'author':{'name':'A','url':['a','b']}|of which one is read: author.url",
        "'author':{'name':'A','email':['a','a']}|",
        "'image':{'url':['a','b'],'caption':['c','d']}|of which one is read: image.url, image.caption",
        "'image':null|",
        "'image':[null,'a']|",
        "'image':[true]|a picture without an address is left out",
        "'image':{'url':'a','name':'N'}|the name of the lead image is left out",
        "'image':{'url':'a','name':'N','caption':'N'}|",
      })
  void tellsWhatIsSaidMoreThanOnce(String members, String told) {
    List<LinkedFinding> findings = read(members).findings();
    if (told == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.code()).isEqualTo("jsonld.left-out");
                assertThat(found.message()).endsWith(told);
              });
    }
  }

  @Test
  void readsAllTextsOfABody() {
    LinkedReading reading = read("'articleBody':['One','Two','One']");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.articles().get(0).body())
        .isEqualTo(List.of(Paragraph.of("One"), Paragraph.of("Two")));
  }
}
