package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Block;
import java.util.List;

/**
 * Bodies compared without the form of links. The writer falls back to another form with the same
 * text, destination and title where the form asked for would not be read there.
 */
final class Forms {

  private Forms() {}

  static String plain(List<Block> blocks) {
    return blocks
        .toString()
        .replaceAll("(, )?written=(nowhere|[0-9]+-[0-9]+)\\]", "]")
        .replaceAll(
            "reference=LinkReference\\[kind=[A-Z]+, label=[^\\n]*?\\]\\]", "reference=null]")
        .replaceAll(
            "Autolink\\[text=([^,]*), destination=([^,]*), bare=(true|false)\\]",
            "Link[content=[Text[value=$1]], destination=$2, title=null, reference=null]");
  }
}
