package io.github.articlemodel.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.format.ReadArticles;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.source.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two values in the place of one, the second is kept, or it says the same, or it is told. */
class FeedSecondValuesTest {

  private static final String NO_PLACE = ": an article has no place for it";

  private static ReadArticles rss(String item) {
    return FeedLawTest.read(
        Feeds.RSS,
        "<rss version='2.0' xmlns:d='http://purl.org/dc/elements/1.1/'"
            + " xmlns:m='http://search.yahoo.com/mrss/'><channel><item>"
            + item
            + "</item></channel></rss>");
  }

  private static ReadArticles atom(String entry) {
    return FeedLawTest.read(
        Feeds.ATOM,
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:d='http://purl.org/dc/elements/1.1/'>"
            + "<author><name>The Desk</name></author><entry>"
            + entry
            + "</entry></feed>");
  }

  private static ReadArticles json(String members) {
    return FeedLawTest.read(
        Feeds.JSON,
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", "
            + members
            + "}]}");
  }

  private static Map<String, Object> fields(ReadArticles read) {
    return read.articles().get(0).metadata().toMap();
  }

  private static List<String> told(ReadArticles read) {
    return read.diagnostics().stream().map(found -> found.code() + " " + found.message()).toList();
  }

  /** Columns: the item; what is told of it, nothing where all is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<author>a@b.example (A)</author><d:creator>C</d:creator>|item/author beside another dc:creator",
        "<author>A</author><d:creator>C</d:creator><d:creator>A</d:creator>|",
        "<author/><d:creator>C</d:creator>|",
        "<pubDate>Mon, 25 Nov 2024 10:46:12 +0700</pubDate><d:date>2024-11-26</d:date>|item/dc:date beside another pubDate",
        "<pubDate>Mon, 25 Nov 2024 10:46:12 +0700</pubDate><d:date>2024-11-25T03:46:12Z</d:date>|",
        "<pubDate>Mon, 25 Nov 2024 10:46:12 +0700</pubDate><d:date>2024-11-25</d:date>|",
        "<pubDate>soon</pubDate><d:date/>|",
        "<category domain='https://a.example/'>C</category>|item/category/domain",
        "<d:identifier>5</d:identifier><guid isPermaLink='false'>77</guid>|item/guid beside another dc:identifier",
        "<d:identifier>5 a</d:identifier><guid isPermaLink='false'>tag:a.example,2024:5%20a</guid>|",
        "<d:identifier>1</d:identifier><guid isPermaLink='false'>post-4711-xyz</guid>|item/guid beside another dc:identifier",
        "<m:group><m:content url='b.jpg'/><m:content url='c.jpg'><m:title>T</m:title></m:content></m:group>"
            + "|texts of another content of a group",
        "<m:group><m:title>T</m:title><m:content url='b.jpg'/><m:content url='c.jpg'><m:title>T</m:title></m:content></m:group>|",
        "<m:title>T</m:title><m:description>D</m:description><m:content url='a.jpg'/>|item/media:title beside media:description",
        "<m:title>D</m:title><m:description type='html'>&lt;b>D&lt;/b></m:description><m:content url='a.jpg'/>|",
        "<m:description>D</m:description>|item/media:description of no picture",
        "<m:credit>C</m:credit><m:content url='a.jpg'><m:credit>D</m:credit></m:content>|item/media:credit of no picture",
        "<m:content url='a.jpg'/><m:thumbnail url='b.jpg'/>|item/thumbnail",
        "<m:content url='a.jpg'/><m:thumbnail url='a.jpg'/>|",
        "<m:thumbnail url='a.jpg'/><m:thumbnail url='b.jpg'/>|item/thumbnail",
        "<m:content url='a.jpg'><m:title>T</m:title></m:content><description>&lt;img src='a.jpg'></description>"
            + "|item: another caption of a picture that is shown",
        "<m:content url='a.jpg'><m:title>T</m:title></m:content><description>&lt;img src='a.jpg' alt='T'></description>|",
        "<m:content url='a.jpg'/><enclosure type='image/jpeg' url='a.jpg'/>|",
      })
  void tellsTheSecondValueOfRss(String item, String told) {
    List<String> expected = told == null ? List.of() : List.of("feed.unread " + told + NO_PLACE);
    assertThat(told(rss(item)))
        .filteredOn(said -> said.startsWith("feed.unread"))
        .isEqualTo(expected);
  }

  @Test
  void tellsWhatIsNoPictureOfAGroupThatHasOne() {
    assertThat(told(rss("<m:group><m:content url='a.mp4'/><m:content url='a.jpg'/></m:group>")))
        .containsExactly("feed.attachment only pictures are read of media:content");
  }

  @Test
  void givesACreatorTheAddressOfTheAuthor() {
    assertThat(fields(rss("<author>a@b.example (A)</author><d:creator>A</d:creator>")))
        .hasToString("{authors=[{name=A, email=a@b.example}]}");
    assertThat(fields(rss("<author>a@b.example ()</author>")))
        .hasToString("{authors=[{name=a@b.example, email=a@b.example}]}");
  }

  @Test
  void keepsAuthorsOfAtomThatHaveAnAddressAlone() {
    assertThat(
            fields(
                atom(
                    "<author><email>a@b.example</email></author>"
                        + "<author><name/><uri>https://b.example/</uri></author>")))
        .hasToString(
            "{authors=[{name=a@b.example, email=a@b.example},"
                + " {name=https://b.example/, url=https://b.example/}]}");
    assertThat(fields(atom("<author/>"))).hasToString("{authors=[The Desk]}");
  }

  @Test
  void tellsWhatCategoriesOfAtomSayBesideTheirLabels() {
    ReadArticles read =
        atom(
            "<category term='pol' label='Politics' scheme='https://a.example/'/>"
                + "<category term='X' label='X'/><category term='Y' label=''/>");
    assertThat(fields(read)).containsEntry("categories", List.of("Politics", "X", "Y"));
    assertThat(told(read))
        .containsExactly(
            "feed.unread entry/category/term beside another label" + NO_PLACE,
            "feed.unread entry/category/scheme" + NO_PLACE);
  }

  @Test
  void keepsADateOfTheLastChangeThatIsNone() {
    ReadArticles read = atom("<published>soon</published><updated>later</updated>");
    assertThat(fields(read)).containsEntry("date", "soon").containsEntry("modified", "later");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("feed.value", "feed.value");
  }

  /** Columns: the members of an item; what is told of it, nothing where all is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"author\": {\"name\": \"A\"}, \"authors\": [{\"name\": \"B\"}]"
            + "|items[0].author: an author who is none of the authors",
        "\"author\": {\"name\": \"A\"}, \"authors\": [{\"name\": \"A\"}, {\"name\": \"B\"}]|",
        "\"author\": {\"name\": \"A\"}, \"authors\": []|",
        "\"content_html\": \"<p>One</p>\", \"content_text\": \"Two\"|items[0].content_text: a text that the HTML does not hold",
        "\"content_html\": \"<p>One <b>a</b>.</p>\", \"content_text\": \"One a\"|",
        "\"url\": \"https://a.example/\", \"_article\": {\"code\": \"7\"}|items[0].id: an id beside the code of the article",
        "\"content_html\": \"<img src='a.jpg'>\","
            + " \"attachments\": [{\"url\": \"a.jpg\", \"mime_type\": \"image/jpeg\", \"title\": \"T\"}]"
            + "|items[0]: another caption of a picture that is shown",
      })
  void tellsTheSecondValueOfJsonFeed(String members, String told) {
    assertThat(told(json(members)))
        .isEqualTo(told == null ? List.of() : List.of("feed.unread " + told + NO_PLACE));
  }

  @Test
  void keepsTagsOfAnItemThatItsExtensionDoesNotName() {
    assertThat(fields(json("\"tags\": [\"a\", \"b\"], \"_article\": {\"tags\": [\"a\"]}")))
        .containsEntry("tags", List.of("a", "b"));
  }

  @ParameterizedTest
  @CsvSource({"' '", "'\\u0001'", "'\\n'"})
  void showsAPictureOnceWhoseAddressEndsWithASpaceOrControlCharacter(String end) {
    ReadArticles read =
        json(
            "\"content_html\": \"<p><img src='https://a.example/b.jpg"
                + end
                + "'></p>\", \"attachments\": [{\"url\": \"https://a.example/b.jpg"
                + end
                + "\", \"mime_type\": \"image/jpeg\"}]");
    assertThat(read.articles().get(0).find(Image.class)).hasSize(1);
    ReadArticles lead =
        json(
            "\"image\": \"https://a.example/b.jpg"
                + end
                + "\", \"_article\": {\"pictures\": [{\"url\": \"https://a.example/b.jpg\", \"lead\": true}]}");
    assertThat(fields(lead)).containsEntry("image", "https://a.example/b.jpg");
    assertThat(lead.articles().get(0).body()).isEmpty();
  }
}
