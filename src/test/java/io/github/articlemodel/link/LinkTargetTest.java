package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

  private static final LinkOptions NEWS =
      LinkOptions.defaults().withBase("https://www.example.org/news/2024/flood?p=1#top");

  /** RFC 3986, 5.4: all examples, normal and abnormal. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ' ',
      value = {
        "g:h g:h",
        "g http://a/b/c/g",
        "./g http://a/b/c/g",
        "g/ http://a/b/c/g/",
        "/g http://a/g",
        "//g http://g",
        "?y http://a/b/c/d;p?y",
        "g?y http://a/b/c/g?y",
        "#s http://a/b/c/d;p?q#s",
        "g#s http://a/b/c/g#s",
        "g?y#s http://a/b/c/g?y#s",
        ";x http://a/b/c/;x",
        "g;x http://a/b/c/g;x",
        "g;x?y#s http://a/b/c/g;x?y#s",
        ". http://a/b/c/",
        "./ http://a/b/c/",
        ".. http://a/b/",
        "../ http://a/b/",
        "../g http://a/b/g",
        "../.. http://a/",
        "../../ http://a/",
        "../../g http://a/g",
        "../../../g http://a/g",
        "../../../../g http://a/g",
        "/./g http://a/g",
        "/../g http://a/g",
        "g. http://a/b/c/g.",
        ".g http://a/b/c/.g",
        "g.. http://a/b/c/g..",
        "..g http://a/b/c/..g",
        "./../g http://a/b/g",
        "./g/. http://a/b/c/g/",
        "g/./h http://a/b/c/g/h",
        "g/../h http://a/b/c/h",
        "g;x=1/./y http://a/b/c/g;x=1/y",
        "g;x=1/../y http://a/b/c/y",
        "g?y/./x http://a/b/c/g?y/./x",
        "g?y/../x http://a/b/c/g?y/../x",
        "g#s/./x http://a/b/c/g#s/./x",
        "g#s/../x http://a/b/c/g#s/../x",
        "http:g http:g"
      })
  void resolvesAsTheExamplesOfRfc3986(String reference, String expected) {
    LinkOptions options = LinkOptions.defaults().withBase("http://a/b/c/d;p?q");
    assertThat(LinkTarget.of(reference, options).resolved()).hasValue(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "https://bücher.example/a b|https://xn--bcher-kva.example/a%20b",
        "https://ไทย.example/ข่าว|https://xn--o3cw4h.example/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7",
        "HTTPS://EXAMPLE.com:8080/%7ea|https://example.com:8080/%7ea",
        "https://me:pw@例え.jp/|https://me:pw@xn--r8jz45g.jp/",
        "https://ex%61mple.com/100%|https://example.com/100%25",
        "https://[2001:DB8::1]:80/|https://[2001:db8::1]:80/",
        "/a?q=\"x\"&r={y}|https://www.example.org/a?q=%22x%22&r=%7By%7D",
        "#ä|https://www.example.org/news/2024/flood?p=1#%C3%A4",
        "mailto:a b@example.com|mailto:a%20b@example.com",
        "https://example.com?q=/a|https://example.com?q=/a",
        "https://example.com#//a?b|https://example.com#//a?b",
        "//h.example?//a#?|https://h.example?//a#?",
        "https://a@b@h.example:1/|https://a@b@h.example:1/",
        "https://example.com/a/./b|https://example.com/a/b"
      })
  void writesAddressesInAscii(String destination, String expected) {
    assertThat(LinkTarget.of(destination, NEWS).resolved()).hasValue(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "https://other.example/|EXTERNAL",
        "//other.example/|EXTERNAL",
        "https://example.org/a|SITE",
        "/a|SITE",
        "heron.jpg|SITE",
        "?page=2|SITE",
        "#top|ANCHOR",
        "?utm_id#top|SITE TRACKING",
        "/a?b=utm_id;UTM_id;c=1|SITE TRACKING",
        "/a?b=&utm%5Fid=1|SITE TRACKING",
        "file:///etc/hostname|FILE",
        "C:\\temp\\x|FILE",
        "c:/temp/x|FILE",
        "\\\\host\\share|FILE",
        "MAILTO:me@example.org|MAIL",
        "tel:+6626164000|PHONE",
        "https://bit.ly/x|EXTERNAL SHORTENER",
        "http://www.TinyURL.com/x|EXTERNAL SHORTENER",
        "https://notbit.ly/x|EXTERNAL",
        "/a?UTM_Source=x&b=1&fbclid=2|SITE TRACKING",
        "/a?q=utm_source|SITE",
        "JaVa\tScript:alert(1)|UNSAFE",
        "data:text/html,x|UNSAFE",
        "data:image/png;base64,iVBO|OTHER",
        "{{ site.baseurl }}/a|TEMPLATE",
        "{% post_url a %}|TEMPLATE",
        "steam:run|OTHER"
      })
  void tellsTheClasses(String destination, String classes) {
    Set<LinkClass> expected = EnumSet.noneOf(LinkClass.class);
    for (String name : classes.split(" ", -1)) {
      expected.add(LinkClass.valueOf(name));
    }
    assertThat(LinkTarget.of(destination, NEWS).classes()).isEqualTo(expected);
  }

  @Test
  void hasASetOfClassesThatNeverChanges() {
    Set<LinkClass> given = new LinkedHashSet<>(List.of(LinkClass.TRACKING, LinkClass.EXTERNAL));
    LinkTarget target = new LinkTarget(null, given, List.of("a"));
    given.add(LinkClass.SITE);
    Set<LinkClass> classes = target.classes();
    assertThat(classes).containsExactly(LinkClass.EXTERNAL, LinkClass.TRACKING);
    assertThat(classes).isEqualTo(Set.of(LinkClass.TRACKING, LinkClass.EXTERNAL));
    assertThat(classes).hasSameHashCodeAs(Set.of(LinkClass.TRACKING, LinkClass.EXTERNAL));
    assertThat(target.is(LinkClass.TRACKING)).isTrue();
    assertThat(target.is(LinkClass.SITE)).isFalse();
    assertThatThrownBy(() -> classes.add(LinkClass.SITE))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> classes.remove(LinkClass.TRACKING))
        .isInstanceOf(UnsupportedOperationException.class);
    Iterator<LinkClass> all = classes.iterator();
    all.next();
    all.next();
    assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    assertThat(new LinkTarget(null, classes, List.of("a"))).isEqualTo(target);
  }

  @Test
  void resolvesAgainstAPlainBaseBeforeAndAfterPlainAddresses() {
    String base = "https://www.example.org/news/flood";
    TargetReader targets = TargetReader.of(LinkOptions.defaults(), base);
    LinkTarget own = targets.read("https://example.org/a");
    LinkTarget relative = targets.read("../b?utm_source=c");
    assertThat(own).isEqualTo(targets.read("https://example.org/a"));
    assertThat(own.classes()).containsExactly(LinkClass.SITE);
    assertThat(relative.address()).isEqualTo("https://www.example.org/b?utm_source=c");
    assertThat(relative.classes()).containsExactly(LinkClass.SITE, LinkClass.TRACKING);
    assertThat(TargetReader.of(LinkOptions.defaults(), base).read("../b?utm_source=c"))
        .isEqualTo(relative);
  }

  @Test
  void doesNotResolveWhatCanNotBe() {
    assertThat(LinkTarget.of("/a", LinkOptions.defaults()).resolved()).isEmpty();
    assertThat(LinkTarget.of("javascript:x", NEWS).resolved()).isEmpty();
    assertThat(LinkTarget.of("{{ a }}", NEWS).resolved()).isEmpty();
    assertThat(LinkTarget.of("https://" + "a".repeat(64) + "é.example/", NEWS).resolved())
        .isEmpty();
    assertThat(LinkTarget.of("https://a b/", NEWS).resolved()).isEmpty();
    assertThat(LinkTarget.of(" ", NEWS).classes()).isEmpty();
    assertThat(LinkTarget.of("/a", LinkOptions.defaults().withBase("news")).resolved()).isEmpty();
  }

  @Test
  void knowsWhatAUserAdds() throws IOException {
    LinkLists lists =
        LinkLists.bundled()
            .plusShorteners(new StringReader("# ours\nnws.example\tour own\n\n"))
            .plusTrackingParameters(new StringReader("ref\nxx_*\n"))
            .plusAddressFields(new StringReader("map\n"));
    LinkTarget target =
        LinkTarget.of("https://nws.example/?ref=1&xx_a=2&xxa=3", NEWS.withLists(lists));
    assertThat(target.is(LinkClass.SHORTENER)).isTrue();
    assertThat(target.trackingParameters()).isEqualTo(List.of("ref", "xx_a"));
    assertThat(lists.addressFields()).contains("map", "image");
  }
}
