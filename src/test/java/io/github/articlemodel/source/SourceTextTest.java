package io.github.articlemodel.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void keepsAnyBytesAndReplacesOnlyThoseUnderAnEdit(long seed) {
    Random random = new Random(seed);
    int refused = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] input = RandomBytes.next(random);
      SourceText source = SourceText.of(input);
      assertThat(source.bytes()).isEqualTo(input);
      String text = source.text();
      if (source.encoding() == SourceEncoding.UNREADABLE) {
        continue;
      }
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      if (Surrogates.splitsPair(text, start) || Surrogates.splitsPair(text, end)) {
        continue;
      }
      TextEdit edit = new TextEdit(new SourceSpan(start, end), "<ข😀>");
      SourceText edited;
      try {
        edited = source.apply(List.of(edit));
      } catch (EditRefusedException e) {
        assertThat(source.diagnostics()).as("refused without cause: " + e).isNotEmpty();
        refused++;
        continue;
      }
      assertThat(edited.encoding()).isEqualTo(source.encoding());
      assertThat(edited.text()).isEqualTo(text.substring(0, start) + "<ข😀>" + text.substring(end));
      byte[] removed = "<ข😀>".getBytes(source.encoding().charset());
      int kept = edited.byteLength() - removed.length;
      assertThat(commonPrefix(input, edited.bytes()) + commonSuffix(input, edited.bytes()))
          .as("bytes outside the edit")
          .isGreaterThanOrEqualTo(kept);
    }
    assertThat(refused).as("edits refused beside malformed bytes, of 2,000").isLessThan(100);
  }

  private static int commonPrefix(byte[] a, byte[] b) {
    int i = 0;
    while (i < a.length && i < b.length && a[i] == b[i]) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(byte[] a, byte[] b) {
    int i = 0;
    while (i < a.length && i < b.length && a[a.length - 1 - i] == b[b.length - 1 - i]) {
      i++;
    }
    return i;
  }

  @Test
  void tellsTheEncodingByTheByteOrderMark() {
    assertThat(SourceText.of("ข".getBytes(UTF_8)).encoding()).isEqualTo(SourceEncoding.UTF_8);
    SourceText marked = SourceText.of(join(bytes(0xEF, 0xBB, 0xBF), "ข".getBytes(UTF_8)));
    assertThat(marked.encoding()).isEqualTo(SourceEncoding.UTF_8);
    assertThat(marked.hasByteOrderMark()).isTrue();
    assertThat(marked.text()).isEqualTo("ข");
    SourceText little = SourceText.of(join(bytes(0xFF, 0xFE), "ข😀".getBytes(UTF_16LE)));
    assertThat(little.encoding()).isEqualTo(SourceEncoding.UTF_16LE);
    assertThat(little.text()).isEqualTo("ข😀");
    SourceText big = SourceText.of(join(bytes(0xFE, 0xFF), "ข😀".getBytes(UTF_16BE)));
    assertThat(big.encoding()).isEqualTo(SourceEncoding.UTF_16BE);
    assertThat(big.text()).isEqualTo("ข😀");
  }

  @Test
  void writesEditsInTheEncodingOfTheSource() {
    byte[] input = join(bytes(0xFE, 0xFF), "ab".getBytes(UTF_16BE));
    SourceText edited = SourceText.of(input).apply(List.of(new TextEdit(SourceSpan.at(1), "😀")));
    assertThat(edited.bytes()).isEqualTo(join(bytes(0xFE, 0xFF), "a😀b".getBytes(UTF_16BE)));
  }

  @Test
  void readsUtf32AsNoText() {
    SourceText source = SourceText.of(bytes(0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0));
    assertThat(source.encoding()).isEqualTo(SourceEncoding.UNREADABLE);
    assertThat(source.text()).isEmpty();
    assertThat(source.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("encoding.unreadable"))
        .satisfies(d -> assertThat(d.message()).contains("UTF-32"));
    assertThatThrownBy(() -> source.apply(List.of(new TextEdit(SourceSpan.at(0), "x"))))
        .isInstanceOf(EditRefusedException.class);
  }

  @Test
  void tellsOtherDataFromText() {
    byte[] png = bytes(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48);
    assertThat(SourceText.of(png).encoding()).isEqualTo(SourceEncoding.UNREADABLE);
    assertThat(SourceText.of("title".getBytes(UTF_16BE)).encoding())
        .isEqualTo(SourceEncoding.UNREADABLE);
    assertThat(SourceText.of("naïveté, où".getBytes(ISO_8859_1)).encoding())
        .isEqualTo(SourceEncoding.UTF_8);
    assertThat(SourceText.of("some text, a NUL \0, and more".getBytes(UTF_8)).encoding())
        .isEqualTo(SourceEncoding.UTF_8);
  }

  @Test
  void namesTheByteOffsetOfWhatIsNotOfTheEncoding() {
    SourceText source =
        SourceText.of(join("ข\n".getBytes(UTF_8), bytes(0xE2, 0x80), "x".getBytes(UTF_8)))
            .withName("news.md");
    assertThat(source.text()).isEqualTo("ข\n\uFFFDx");
    assertThat(source.diagnostics())
        .singleElement()
        .hasToString(
            "news.md:2:1: error encoding.malformed: not UTF-8: bytes E2 80 at byte 4, read as"
                + " U+FFFD (save the file as UTF-8; the bytes are kept as they are)");
  }

  @Test
  void doesNotTakeAWrittenReplacementCharacterForAnError() {
    assertThat(SourceText.of("a\uFFFDb".getBytes(UTF_8)).diagnostics()).isEmpty();
  }

  @Test
  void boundsTheNumberOfDiagnostics() {
    byte[] input = join("text ".getBytes(UTF_8), new byte[0]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(input);
    for (int i = 0; i < 5000; i++) {
      out.write(0xE9);
      out.write(' ');
    }
    List<Diagnostic> diagnostics = SourceText.of(out.toByteArray()).diagnostics();
    assertThat(diagnostics).hasSize(DiagnosticLog.LIMIT + 1);
    assertThat(diagnostics.get(DiagnosticLog.LIMIT).message()).contains("4900 more");
  }

  @Test
  void countsTheRestOnceWhereOneLogGoesThroughAnother() {
    List<Diagnostic> found =
        SourceText.of(bytes("\u00e9 ".repeat(400))).withName("a.md").diagnostics();
    DiagnosticLog log = new DiagnosticLog();
    log.addAll(found);
    log.addAll(found.subList(0, 50));
    List<Diagnostic> all = log.toList();
    assertThat(all).hasSize(DiagnosticLog.LIMIT + 1);
    assertThat(all.get(DiagnosticLog.LIMIT).more()).isEqualTo(350);
    assertThat(all.get(DiagnosticLog.LIMIT).message()).startsWith("and 350 more");
    assertThat(all.stream().mapToInt(Diagnostic::findings).sum()).isEqualTo(450);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    SourceText source = SourceText.of("a\uD83Db");
    assertThat(source.text()).isEqualTo("a\uFFFDb");
    assertThat(source.withName("x").diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("encoding.unpaired-surrogate"))
        .satisfies(d -> assertThat(d.location().file()).isEqualTo("x"))
        .satisfies(d -> assertThat(d.location().position()).hasToString("1:2"));
  }

  @Test
  void countsLinesByAllThreeLineEnds() {
    SourceText source = SourceText.of("a\r\nbc\rd\n\n");
    assertThat(source.lineCount()).isEqualTo(5);
    assertThat(source.position(4)).isEqualTo(new SourcePosition(2, 2));
    assertThat(source.position(6)).isEqualTo(new SourcePosition(3, 1));
    assertThat(source.position(9)).isEqualTo(new SourcePosition(5, 1));
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      lines.add(source.slice(source.line(line)));
    }
    assertThat(lines).containsExactly("a", "bc", "d", "", "");
    assertThatThrownBy(() -> source.position(10)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void tellsThePrevailingLineEnding() {
    assertThat(SourceText.of("title: Flood\r\n").prevailingLineEnding()).isEqualTo(LineEnding.CRLF);
    assertThat(SourceText.of("a\rb\n").prevailingLineEnding()).isEqualTo(LineEnding.CR);
    assertThat(SourceText.of("a\nb\r\n").prevailingLineEnding()).isEqualTo(LineEnding.LF);
    assertThat(SourceText.of("a").prevailingLineEnding()).isEqualTo(LineEnding.LF);
  }

  @Test
  void refusesEditsThatOverlapOrLeaveTheText() {
    SourceText source = SourceText.of("a😀b");
    assertThatThrownBy(() -> source.apply(edits(new SourceSpan(0, 3), new SourceSpan(1, 4))))
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> source.apply(edits(new SourceSpan(2, 3))))
        .hasMessageContaining("surrogate pair");
    assertThatThrownBy(() -> source.apply(edits(new SourceSpan(4, 9))))
        .hasMessageContaining("after the text");
    assertThatThrownBy(() -> new TextEdit(SourceSpan.at(0), "\uDE00"))
        .hasMessageContaining("unpaired surrogate");
  }

  private static List<TextEdit> edits(SourceSpan... spans) {
    List<TextEdit> edits = new ArrayList<>();
    for (SourceSpan span : spans) {
      edits.add(new TextEdit(span, "x"));
    }
    return edits;
  }

  @Test
  void insertsAtOnePlaceInTheOrderOfTheList() {
    SourceText source = SourceText.of("ab");
    List<TextEdit> edits =
        List.of(new TextEdit(SourceSpan.at(1), "1"), new TextEdit(SourceSpan.at(1), "2"));
    assertThat(source.apply(edits).text()).isEqualTo("a12b");
  }

  @Test
  void showsTheLineAndACaret() {
    SourceText source = SourceText.of("first\ntitle: [Update] Flood\n");
    assertThat(source.excerpt(new SourceSpan(22, 27)))
        .isEqualTo("title: [Update] Flood\n                ^");
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String line = "x".repeat(500) + "!" + "y".repeat(500);
    String excerpt = SourceText.of(line).excerpt(SourceSpan.at(500));
    String[] lines = excerpt.split("\n", -1);
    assertThat(lines[0]).hasSize(122).startsWith("…").endsWith("…");
    assertThat(lines[0].charAt(lines[1].indexOf('^'))).isEqualTo('!');
  }

  @Test
  void cutsNoCharacterInHalf() {
    for (int before = 0; before < 3; before++) {
      String line = "x".repeat(before) + "😀".repeat(300);
      String[] lines = SourceText.of(line).excerpt(SourceSpan.at(300)).split("\n", -1);
      assertThat(lines[0]).doesNotMatch("(?s).*(…[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF]…).*");
      assertThat(lines[0].charAt(lines[1].indexOf('^'))).isEqualTo(line.charAt(300));
    }
  }

  @Test
  void showsALineInItsOrder() {
    SourceText source = SourceText.of("a\u202Eb\u2066c");
    assertThat(source.excerpt(SourceSpan.at(4))).isEqualTo("a b c\n    ^");
  }
}
