package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRewritesTest {

  private static final UnaryOperator<String> CLEAN =
      AddressRewrites.withoutTracking(LinkLists.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /a?utm_source=x                       | /a
          /a?utm_source=x#b?utm_id=1            | /a#b?utm_id=1
          /a?b=%41&utm_source=x&c               | /a?b=%41&c
          /a?UTM_source=x;b=1;fbclid=2;c=3      | /a?b=1;c=3
          /a?utm%5Fsource=x&b=+                 | /a?b=+
          /a?b=1&&utm_id=2&                     | /a?b=1&&
          /a?&utm_id=2&b                        | /a?&b
          https://e.com?fbclid=1                | https://e.com
          ?utm_id=1                             | ""
          mailto:a@e.com?utm_id=1&subject=b     | mailto:a@e.com?subject=b
          /a?b=1                                | /a?b=1
          /a#?utm_id=1                          | /a#?utm_id=1
          /a?x={{ y }}&utm_id=1                 | /a?x={{ y }}&utm_id=1
          """)
  void leavesOutWhatTellsWhoFollows(String address, String clean) {
    assertThat(CLEAN.apply(address)).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource({
    "http://e.com, https://e.com",
    "HTTP://u@E.com/a?b#c, https://u@E.com/a?b#c",
    "http://e.com:80/a, https://e.com/a",
    "http://e.com:/a, https://e.com/a",
    "http://e.com:8080/a, http://e.com:8080/a",
    "http://[2001:db8::1]/a, https://[2001:db8::1]/a",
    "http://[2001:db8::1]:80/a, https://[2001:db8::1]/a",
    "http://localhost/a, http://localhost/a",
    "http://127.0.0.1/a, http://127.0.0.1/a",
    "http://a.onion/, http://a.onion/",
    "http://{{ site }}/a, http://{{ site }}/a",
    "http:a, http:a",
    "http:///a, http:///a",
    "https://e.com:80/, https://e.com:80/",
    "/http://e.com, /http://e.com"
  })
  void encryptsWhereItCanBeTold(String address, String encrypted) {
    assertThat(AddressRewrites.https().apply(address)).isEqualTo(encrypted);
  }

  @Test
  void replacesBeginnings() {
    UnaryOperator<String> moved = AddressRewrites.prefix("/old/", "/new/");
    assertThat(moved.apply("/old/a?b=/old/")).isEqualTo("/new/a?b=/old/");
    assertThat(moved.apply("/old/")).isEqualTo("/new/");
    assertThat(moved.apply("/Old/a")).isEqualTo("/Old/a");
    assertThat(moved.apply("x/old/")).isEqualTo("x/old/");
    assertThat(AddressRewrites.prefix("/old", "").apply("/old/a")).isEqualTo("/a");
    assertThatThrownBy(() -> AddressRewrites.prefix("", "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void replacesWholeAddresses() {
    UnaryOperator<String> mapped = AddressRewrites.whole(Map.of("/a", "/b", "/b", "/a"));
    assertThat(mapped.apply("/a")).isEqualTo("/b");
    assertThat(mapped.apply("/b")).isEqualTo("/a");
    assertThat(mapped.apply("/a#c")).isEqualTo("/a#c");
  }

  @Test
  void ofAllRealAddressesItChangesWhatIsToChangeAlone() throws IOException {
    Set<String> addresses = new LinkedHashSet<>();
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      ArticleDocument document = ArticleParser.create().parse(file);
      Links.inventory(document.article(), LinkOptions.defaults())
          .forEach(link -> addresses.add(link.destination()));
    }
    List<String> wrong = new ArrayList<>();
    int tracked = 0;
    int encrypted = 0;
    for (String address : addresses) {
      UriParts parts = UriParts.of(address);
      require(parts.toString().equals(address), address, wrong);
      require(CLEAN.apply(address).equals(address), address, wrong);
      String more = withTracking(parts);
      if (LinkTarget.of(more, LinkOptions.defaults()).is(LinkClass.TRACKING)) {
        tracked++;
        require(CLEAN.apply(more).equals(address), more, wrong);
      }
      String https = AddressRewrites.https().apply(address);
      if (!https.equals(address)) {
        encrypted++;
        String expected = "https" + address.replaceFirst(":80(?=/|$)", "").substring(4);
        require(https.equals(expected), https, wrong);
      }
      require(AddressRewrites.https().apply(https).equals(https), https, wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(tracked).isGreaterThan(10_000);
    assertThat(encrypted).isGreaterThan(500);
  }

  private static void require(boolean holds, String address, List<String> wrong) {
    if (!holds) {
      wrong.add(address);
    }
  }

  private static String withTracking(UriParts parts) {
    String query = parts.query() == null ? "utm_id=1" : "fbclid=2&" + parts.query() + "&utm_id=1";
    return new UriParts(parts.scheme(), parts.authority(), parts.path(), query, parts.fragment())
        .toString();
  }
}
