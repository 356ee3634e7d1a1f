package io.github.articlemodel.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.articlemodel.figure.Figures;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Person;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.PlainText;
import io.github.articlemodel.source.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedReaderTest {

  private static final LinkedReader READER = new LinkedReader(Profile.news());

  private static LinkedReading read(String json) {
    return READER.read(json.replace('\'', '"'));
  }

  private static Article article(String members) {
    LinkedReading reading =
        read("{'@context':'https://schema.org','@type':'NewsArticle'," + members + "}");
    assertThat(reading.articles()).hasSize(1);
    return reading.articles().get(0);
  }

  private static Metadata fields(String members) {
    return article(members).metadata();
  }

  private static List<String> codes(LinkedReading reading) {
    return reading.findings().stream().map(LinkedFinding::code).toList();
  }

  @Test
  void readsOnceWhatManyReferTo() {
    StringBuilder authors = new StringBuilder();
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      authors.append("{'@id':'x'},");
      members.append(",'m").append(i).append("':1");
    }
    String json =
        "{'@graph':[{'@type':'NewsArticle','headline':'h','articleBody':'b','author':["
            + authors
            + "'y']},{'@id':'x','@type':'Person','name':'n'"
            + members
            + "}]}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(read(json).articles()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Flood'}",
        "[{'@type':'WebSite','name':'Site'},{'@type':['NewsArticle'],'headline':'Flood'}]",
        "{'@graph':[{'@type':'WebPage','name':'Page'},{'@type':'Article','headline':'Flood'}]}",
        "{'@type':'https://schema.org/NewsArticle','https://schema.org/headline':'Flood'}",
        "{'@type':'schema:BlogPosting','schema:headline':{'@value':'Flood','@language':'en'}}",
        "{'@type':'WebPage','mainEntity':{'type':'LiveBlogPosting','headline':['Flood']}}",
        "{'@type':'Article','headline':{'@list':[' Flood ']}}",
        "{'@type':'Article','name':'Flood'}",
      })
  void findsTheArticleWhereverItStandsAndHoweverItIsWritten(String json) {
    LinkedReading reading = read(json);
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.articles().get(0).metadata().title().value()).hasValue("Flood");
  }

  @Test
  void followsReferencesWithinTheDocument() {
    LinkedReading reading =
        read(
            "{'@graph':[{'@id':'#a','@type':'NewsArticle','author':{'@id':'#p'},"
                + "'image':{'@id':'#i'}},"
                + "{'@type':'WebPage','about':{'@id':'#a','@type':'NewsArticle'}},"
                + "{'@id':'#p','@type':'Person','name':'Nela Brandvik','url':'/nela'},"
                + "{'@id':'#i','@type':'ImageObject','url':'/a.jpg','caption':'A heron.'}]}");
    assertThat(reading.articles()).hasSize(1);
    Metadata fields = reading.articles().get(0).metadata();
    assertThat(Profile.news().read(fields).authors().value())
        .hasValue(List.of(new Person("Nela Brandvik", null, "/nela")));
    assertThat(fields.toMap())
        .containsEntry("image", "/a.jpg")
        .containsEntry("image_caption", "A heron.");
  }

  @Test
  void readsEachProperty() {
    Metadata fields =
        fields(
            "'headline':'Flood','description':'Rain.','datePublished':'2024-11-25T10:46:12+07:00',"
                + "'dateModified':'2024-11-26','author':['Nela Brandvik',{'name':'O. Aun'}],"
                + "'articleSection':'WEATHER','keywords':'rain, river ,rain','identifier':'ART1',"
                + "'inLanguage':{'@type':'Language','name':'zh-CN'},"
                + "'mainEntityOfPage':{'@type':'WebPage','@id':'https://news.example/flood'}");
    var read = Profile.news().read(fields);
    assertThat(read.title().value()).hasValue("Flood");
    assertThat(read.description().value()).hasValue("Rain.");
    assertThat(read.date().value()).isEqualTo(ArticleDate.parse("2024-11-25T10:46:12+07:00"));
    assertThat(read.modified().value()).isEqualTo(ArticleDate.parse("2024-11-26"));
    assertThat(read.authors().orElse(List.of()))
        .extracting(Person::name)
        .containsExactly("Nela Brandvik", "O. Aun");
    assertThat(read.category().value()).hasValue("WEATHER");
    assertThat(read.tags().value()).hasValue(List.of("rain", "river"));
    assertThat(read.code().value())
        .hasValueSatisfying(code -> assertThat(code.value()).isEqualTo("ART1"));
    assertThat(read.language().value()).hasValue(Locale.SIMPLIFIED_CHINESE);
    assertThat(read.originUrl().value())
        .hasValueSatisfying(url -> assertThat(url).hasToString("https://news.example/flood"));
  }

  @Test
  void takesTheNamesOfTheProfile() {
    LinkedReading reading =
        new LinkedReader(Profile.zola())
            .read("{\"@type\":\"Article\",\"headline\":\"Flood\",\"keywords\":[\"a, b\"]}");
    assertThat(reading.articles().get(0).metadata().toMap())
        .hasToString("{title=Flood, taxonomies={tags=[a, b]}}");
  }

  @Test
  void keepsADateThatIsNone() {
    Metadata fields = fields("'datePublished':'last Monday'");
    assertThat(fields.toMap()).containsEntry("date", "last Monday");
    assertThat(fields.date().value()).isEmpty();
  }

  @Test
  void theFirstPictureIsTheLeadAndItsOtherCropsAreNotInTheBody() {
    LinkedReading reading =
        read("{'@type':'Article','image':['/1x1/a.jpg','/4x3/a.jpg','/16x9/a.jpg']}");
    Article read = reading.articles().get(0);
    assertThat(read.metadata().toMap()).hasToString("{image=/1x1/a.jpg}");
    assertThat(read.body()).isEmpty();
    assertThat(codes(reading)).containsExactly("jsonld.left-out", "jsonld.left-out");
  }

  @Test
  void picturesWithACaptionStandAtTheEndOfTheBody() {
    Article article =
        article(
            "'articleBody':'Rain fell.','image':[{'url':'/a.jpg','representativeOfPage':true},"
                + "{'contentUrl':'/b.jpg','caption':'A heron.','creditText':'Photo: Nela Brandvik'}]");
    List<Figure> figures = Figures.in(article);
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).captionText()).hasValue("A heron.");
    assertThat(figures.get(0).creditNames()).containsExactly("Nela Brandvik");
    assertThat(article.metadata().toMap()).hasToString("{image=/a.jpg}");
  }

  @Test
  void paragraphsStandBetweenEmptyLinesOrAreLines() {
    List<Block> spaced = article("'articleBody':'One\\ntwo.\\n\\n Three.'").body();
    List<Block> lines = article("'articleBody':'One.\\r\\nTwo.\\nThree.\\n'").body();
    assertThat(spaced).hasSize(2);
    assertThat(PlainText.of(spaced)).isEqualTo("One two.\n\nThree.");
    assertThat(lines).hasSize(3);
  }

  @Test
  void tellsWhatItDoesNotRead() {
    LinkedReading reading =
        read(
            "{'@type':'Article','headline':'Flood','publisher':{'@type':'Organization',"
                + "'name':'The Example'},'isAccessibleForFree':true}");
    assertThat(reading.findings()).hasSize(1);
    LinkedFinding finding = reading.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.code()).isEqualTo("jsonld.left-out");
    assertThat(finding.message()).contains("publisher").contains("isAccessibleForFree");
  }

  @Test
  void tellsWhatItDoesNotReadOfAuthorsAndPictures() {
    LinkedReading reading =
        read(
            "{'@type':'Article','author':[{'name':'A','sameAs':'/a'},{'name':'B','sameAs':'/b'}],"
                + "'image':{'url':'/i.jpg','contentUrl':'/i.jpg','width':600},"
                + "'articleSection':{'name':'News','url':'/news'}}");
    assertThat(codes(reading)).containsExactly("jsonld.left-out");
    assertThat(reading.findings().get(0).message())
        .endsWith("image.width, articleSection.url, author.sameAs");
  }

  @Test
  void tellsValuesThatAreNoText() {
    LinkedReading reading =
        read(
            "{'@type':'Article','headline':true,'keywords':[{},'a'],'author':{'name':'A','email':{}}}");
    assertThat(codes(reading)).containsExactly("jsonld.value");
    assertThat(reading.findings().get(0).message()).endsWith(": headline, author.email, keywords");
  }

  @Test
  void tellsASecondHeadlineThatSaysSomethingElse() {
    LinkedReading reading = read("{'@type':'Article','headline':'Flood','name':'Heron'}");
    assertThat(codes(reading)).containsExactly("jsonld.left-out");
    assertThat(reading.findings().get(0).message()).contains("Heron");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[{'@type':'Article'", "not json", "{'a':1}}"})
  void whatIsNoJsonIsAnErrorWithItsPlace(String json) {
    LinkedReading reading = read(json);
    assertThat(reading.articles()).isEmpty();
    assertThat(codes(reading)).containsExactly("json.syntax");
    assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "'text'", "[]", "{}", "{'@type':'Recipe'}", "{'@type':7}"})
  void whatHasNoArticleIsTold(String json) {
    assertThat(codes(read(json))).containsExactly("jsonld.no-article");
  }

  @Test
  void whatIsOfAnotherKindThanExpectedIsNoError() {
    for (String value :
        List.of("null", "7", "true", "{}", "[[]]", "[null,{'name':7}]", "{'@id':'#x'}")) {
      for (String property :
          List.of(
              "headline",
              "author",
              "image",
              "keywords",
              "articleBody",
              "datePublished",
              "inLanguage")) {
        article("'" + property + "':" + value);
      }
    }
  }

  @Test
  void deepAndLongDocumentsEndInTime() {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(codes(read("[".repeat(1_000_000)))).containsExactly("json.limit");
          String items = "{'@id':'#a'},".repeat(80_000);
          read("{'@type':'Article','author':[" + items + "'x'],'image':[" + items + "'y']}");
          read("[" + "{'@type':'Article','@id':'#a','headline':'x'},".repeat(20_000) + "1]");
        });
  }

  @Test
  void theNameOfAPageIsNotItsAddress() {
    Article article =
        article(
            "'mainEntityOfPage':{'@type':'WebPage','name':'The Example',"
                + "'@id':'https://news.example/flood'},"
                + "'image':{'url':{'@id':'/a.jpg','name':'A heron'}},"
                + "'author':{'name':'N. Brandvik','url':{'name':'Nela','url':'/nela'}}");
    assertThat(article.metadata().toMap())
        .hasToString(
            "{origin_url=https://news.example/flood, image=/a.jpg,"
                + " authors=[{name=N. Brandvik, url=/nela}]}");
  }

  @Test
  void tellsAPictureThatDoesNotSayWhereItIs() {
    LinkedReading reading =
        read("{'@type':'Article','image':[{'@id':'#elsewhere'},{'@type':'ImageObject'},'/a.jpg']}");
    assertThat(codes(reading)).containsExactly("jsonld.left-out", "jsonld.left-out");
    assertThat(reading.findings())
        .allSatisfy(found -> assertThat(found.message()).contains("without an address"));
  }

  @Test
  void whatIsNotReadIsToldInAFewWords() {
    StringBuilder json = new StringBuilder("{'aaaaaaaaaaaaaaaaaaaa':".repeat(500));
    json.append("{'@type':'Article','headline':'Flood'");
    for (int i = 0; i < 10_000; i++) {
      json.append(",'p").append(i).append("':1");
    }
    LinkedReading reading = read(json.append("}".repeat(501)).toString());
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().get(0).message())
        .contains("p0, p1, ")
        .endsWith("p49 and 9950 more")
        .hasSizeLessThan(500);
  }
}
