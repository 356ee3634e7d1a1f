package io.github.articlemodel.jsontree;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Tells Jackson's generator how to lay JSON out. */
final class OutputLayout extends ObjectWriteContext.Base {

  private final int indent;

  OutputLayout(int indent) {
    this.indent = indent;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return indent > 0;
  }

  @Override
  @SuppressWarnings("NullAway") // Jackson asks for null where there is none
  public PrettyPrinter getPrettyPrinter() {
    if (indent == 0) {
      return null;
    }
    var indenter = new DefaultIndenter(" ".repeat(indent), "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
