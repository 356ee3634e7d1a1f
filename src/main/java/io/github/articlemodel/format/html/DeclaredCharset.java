package io.github.articlemodel.format.html;

import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceEncoding;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page decoded as it says: by {@code <meta charset>} or {@code <meta http-equiv content>} among
 * its first 1,024 bytes (HTML Standard, 13.2.3.2), unless it has a byte order mark, or is UTF-8
 * whatever it says.
 *
 * @param source the page as text
 * @param diagnostics what there is to say of its bytes
 */
record DeclaredCharset(SourceText source, List<Diagnostic> diagnostics) {

  private static final int LOOKED_AT = 1_024;

  /** What browsers read some names as (Encoding Standard, 4.2). */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "GBK"),
          Map.entry("gb_2312-80", "GBK"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"),
          Map.entry("utf8", "UTF-8"));

  static DeclaredCharset of(SourceText source) {
    List<Diagnostic> own = source.diagnostics();
    if (source.hasByteOrderMark() || source.encoding() == SourceEncoding.UNREADABLE) {
      return new DeclaredCharset(source, own);
    }
    byte[] bytes = source.bytes();
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    SourceSpan declared = declared(start.toLowerCase(Locale.ROOT));
    if (declared == null) {
      return new DeclaredCharset(source, own);
    }
    String name = text(bytes, declared.start(), declared.end());
    Charset charset = charset(name.toLowerCase(Locale.ROOT)).orElse(null);
    if (StandardCharsets.UTF_8.equals(charset)) {
      return new DeclaredCharset(source, own);
    }
    int at = text(bytes, 0, declared.start()).length();
    if (charset == null) {
      return new DeclaredCharset(
          source, with(own, said(source, at, "the charset " + name + " is not known", "UTF-8")));
    }
    boolean isUtf8 = own.isEmpty() && source.text().length() < bytes.length;
    if (isUtf8) {
      return new DeclaredCharset(
          source, with(own, said(source, at, "it says " + name + ", but is UTF-8", "UTF-8")));
    }
    SourceText decoded = SourceText.of(new String(bytes, charset)).withName(source.name());
    int bad = decoded.text().indexOf('\uFFFD');
    return new DeclaredCharset(
        decoded,
        bad < 0
            ? List.of()
            : List.of(
                said(decoded, bad, "bytes that are not of " + name + " stand here", "U+FFFD")));
  }

  private static List<Diagnostic> with(List<Diagnostic> own, Diagnostic one) {
    List<Diagnostic> all = new ArrayList<>(own);
    all.add(one);
    return all;
  }

  private static Diagnostic said(SourceText source, int at, String what, String readAs) {
    return source.diagnostic(
        Severity.WARNING,
        "html.charset",
        SourceSpan.at(Math.min(at, source.text().length())),
        what + "; read as " + readAs,
        "save the page as UTF-8 and let it say so");
  }

  private static Optional<Charset> charset(String name) {
    String known = LABELS.getOrDefault(name, name);
    try {
      return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
    } catch (IllegalCharsetNameException none) {
      return Optional.empty();
    }
  }

  /** Returns a part of the bytes as the source reads it. */
  private static String text(byte[] bytes, int from, int to) {
    return SourceText.of(Arrays.copyOfRange(bytes, from, to)).text();
  }

  /**
   * Returns where the name after the first {@code charset=} of a {@code <meta>} stands; null for
   * none.
   */
  private static @Nullable SourceSpan declared(String start) {
    for (int meta = start.indexOf("<meta"); meta >= 0; meta = start.indexOf("<meta", meta + 5)) {
      int end = start.indexOf('>', meta);
      String tag = end < 0 ? start.substring(meta) : start.substring(meta, end);
      int at = tag.indexOf("charset");
      if (at >= 0) {
        SourceSpan name = name(tag, at + "charset".length());
        if (name.length() > 0) {
          return new SourceSpan(meta + name.start(), meta + name.end());
        }
      }
    }
    return null;
  }

  private static SourceSpan name(String tag, int from) {
    int at = from;
    while (at < tag.length() && " \t\n\r\f=\"'".indexOf(tag.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < tag.length() && " \t\n\r\f\"';/".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return new SourceSpan(at, end);
  }
}
