package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AddressSafetyTest {

  private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]+)}");

  @Test
  void findsEachDisguiseOfAScript() throws IOException {
    List<String> addresses = addresses("unsafe");
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    assertThat(addresses)
        .filteredOn(address -> AddressSafety.of(address) != AddressSafety.UNSAFE)
        .as("not found")
        .isEmpty();
  }

  @Test
  void takesNoHarmlessAddressForAScript() throws IOException {
    List<String> addresses = addresses("harmless");
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    assertThat(addresses)
        .filteredOn(address -> AddressSafety.of(address) == AddressSafety.UNSAFE)
        .as("wrongly found")
        .isEmpty();
  }

  @Test
  void tellsWhatItDoesNotKnowFromWhatIsSafe() {
    assertThat(AddressSafety.of("steam:run")).isEqualTo(AddressSafety.UNKNOWN);
    assertThat(AddressSafety.of("feed:https://example.com")).isEqualTo(AddressSafety.UNKNOWN);
    assertThat(AddressSafety.of("/a:b")).isEqualTo(AddressSafety.SAFE);
    assertThat(AddressSafety.of("")).isEqualTo(AddressSafety.SAFE);
    assertThat(AddressSafety.of("data:image/png;base64,iVBO")).isEqualTo(AddressSafety.PICTURE);
  }

  @Test
  void staysLinearInLongAddresses() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String part : List.of("%25", "&amp;", "feed:", "j\t", "&#0", "\\u005c", "&", "ｊ")) {
            assertThat(AddressSafety.of(part.repeat(200_000) + "javascript:")).isNotNull();
          }
          String padded = "java" + "\u200B".repeat(1_000_000) + "script:x";
          assertThat(AddressSafety.of(padded)).isEqualTo(AddressSafety.UNSAFE);
        });
  }

  private static List<String> addresses(String kind) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/links/unsafe.tsv")).stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> CHARACTER.matcher(line.split("\t", -1)[1]).replaceAll(AddressSafetyTest::of))
        .toList();
  }

  private static String of(java.util.regex.MatchResult match) {
    String character = Character.toString(Integer.parseInt(match.group(1), 16));
    return Matcher.quoteReplacement(character);
  }
}
