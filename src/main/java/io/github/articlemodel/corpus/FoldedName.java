package io.github.articlemodel.corpus;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Names as file systems have them that tell neither case nor the composition of letters apart. */
final class FoldedName {

  private FoldedName() {}

  /** Returns a text that is the same for all paths that are one there. */
  static String of(Path path) {
    String name = FileMove.place(path).toString();
    String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper, Normalizer.Form.NFC);
  }
}
