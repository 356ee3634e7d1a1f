package io.github.articlemodel.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainAddressTest {

  private static final List<String> PARTS =
      List.of(
          "http://",
          "https://",
          "HTTP://",
          "ftp://",
          "//",
          "www.",
          "example.com",
          "Example.org",
          "bit.ly",
          "t.co",
          "a-b",
          "a_b",
          "xn--bcher-kva.example",
          "b\u00FCcher.example",
          "127.0.0.1",
          "[::1]",
          "user@",
          ":80",
          ".",
          "..",
          "/",
          "/a",
          "/b.html",
          "/./",
          "/../",
          "/.c",
          "?",
          "?q=1",
          "?utm_source=x",
          "#",
          "#d",
          "%20",
          "%",
          "{{",
          "{%",
          " ",
          "\t",
          "\u00E4",
          "~",
          "!",
          "(",
          ")",
          "&",
          "=",
          "\\",
          ":",
          "x".repeat(63),
          "-");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "http://www.example.com/",
        "https://example.com/a/b-c_d~e.html",
        "https://127.0.0.1/a;b=c,d",
        "https://example.com/#a",
        "https://example.com#a/.b",
        "https://xn--bcher-kva.example/@a:b#"
      })
  void isToldByItsCharacters(String address) {
    assertThat(PlainAddress.siteOf(address)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "https:///a",
        "HTTPS://example.com",
        "https://Example.com",
        "https://example.com.",
        "https://example..com",
        "https://example.com:80/",
        "https://me@example.com/",
        "https://example.com/a b",
        "https://example.com/%7Ea",
        "https://example.com/./a",
        "https://example.com/.a",
        "https://example.com?a",
        "https://example.com/#a b",
        "https://example.com/#a#b",
        "https://example.com/.a#b",
        "https://example.com/{{ a }}",
        "ftp://example.com/",
        "/a"
      })
  void isNoOther(String address) {
    assertThat(PlainAddress.siteOf(address)).isNull();
  }

  @Test
  void givesTheSite() {
    assertThat(PlainAddress.siteOf("https://www.example.com/a")).isEqualTo("example.com");
    assertThat(PlainAddress.siteOf("http://www.example")).isEqualTo("example");
    assertThat(PlainAddress.siteOf("https://example.www.com/")).isEqualTo("example.www.com");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"https://www.example.com/news/1?p#t", "https://example.com/"})
  void leadsWhereItDoesTakenApart(String base) {
    Random random = new Random(11);
    TargetReader targets = TargetReader.of(LinkOptions.defaults(), base);
    int plain = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder address = new StringBuilder(List.of("https://", "#", "").get(i % 3));
      for (int parts = random.nextInt(6); parts >= 0; parts--) {
        address.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String tried = address.toString();
      plain += PlainAddress.siteOf(tried) == null ? 0 : 1;
      LinkTarget taken = targets.any(tried);
      assertThat(targets.read(tried)).as(tried).isEqualTo(taken);
      assertThat(targets.read(tried)).as("again: " + tried).isEqualTo(taken);
    }
    assertThat(plain).isGreaterThan(1_500);
  }
}
