package io.github.articlemodel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What there is to say about bytes that stand for no text in their encoding. */
final class EncodingDiagnostics {

  private EncodingDiagnostics() {}

  /**
   * Returns what there is to say, in the order of the places.
   *
   * @param problem why the bytes are no text at all, where their encoding says so
   */
  static List<Diagnostic> of(
      SourceText source, String problem, byte[] bytes, List<DecodedText.Malformed> malformed) {
    List<Diagnostic> found = new ArrayList<>();
    if (source.encoding() == SourceEncoding.UNREADABLE) {
      found.add(
          source.diagnostic(
              Severity.ERROR,
              "encoding.unreadable",
              SourceSpan.at(0),
              problem,
              "save it as UTF-8; its bytes are kept as they are"));
    }
    for (DecodedText.Malformed bad : malformed) {
      found.add(
          source.diagnostic(
              Severity.ERROR,
              "encoding.malformed",
              new SourceSpan(bad.offset(), bad.offset() + 1),
              "not "
                  + source.encoding().charset()
                  + ": "
                  + hex(bad, bytes)
                  + " at byte "
                  + bad.byteOffset()
                  + ", read as U+FFFD",
              "save the file as UTF-8; the bytes are kept as they are"));
    }
    return found;
  }

  private static String hex(DecodedText.Malformed bad, byte[] bytes) {
    StringBuilder out = new StringBuilder(bad.length() == 1 ? "byte" : "bytes");
    for (int i = 0; i < bad.length(); i++) {
      out.append(String.format(Locale.ROOT, " %02X", bytes[bad.byteOffset() + i]));
    }
    return out.toString();
  }
}
