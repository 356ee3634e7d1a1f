package io.github.articlemodel.markdown;

import io.github.articlemodel.model.LinkReference;
import java.util.BitSet;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * A character that the engine is given in the place of another, so that it does not see a mark
 * there, and that is put back in what comes out. No other place of the body holds it. It is a
 * symbol, as what stands beside a symbol can be emphasised as beside any mark.
 */
record StandIn(char character, char original) {

  private static final char FIRST = '\u2190';
  private static final char LAST = '\uFFFD';

  /**
   * Chooses one for a character of a body; null where there is none that the body does not hold.
   */
  static @Nullable StandIn of(char original, String body) {
    BitSet held = new BitSet();
    body.chars().forEach(held::set);
    for (char c = FIRST; c < LAST; c++) {
      int type = Character.getType(c);
      if ((type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL) && !held.get(c)) {
        return new StandIn(c, original);
      }
    }
    return null;
  }

  /** Puts the character back in a tree; returns whether one was in a text. */
  boolean restore(Node document) {
    boolean counted = false;
    Node node = document.getFirstChild();
    while (node != null) {
      counted |= restoreOne(node);
      node = following(node);
    }
    return counted;
  }

  private static @Nullable Node following(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }

  private boolean restoreOne(Node node) {
    if (node instanceof Text text) {
      boolean found = text.getLiteral().indexOf(character) >= 0;
      text.setLiteral(restored(text.getLiteral()));
      return found;
    } else if (node instanceof Code code) {
      code.setLiteral(restored(code.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      html.setLiteral(restored(html.getLiteral()));
    } else if (node instanceof HtmlBlock html) {
      html.setLiteral(restored(html.getLiteral()));
    } else if (node instanceof IndentedCodeBlock code) {
      code.setLiteral(restored(code.getLiteral()));
    } else if (node instanceof FencedCodeBlock code) {
      code.setLiteral(restored(code.getLiteral()));
      code.setInfo(restored(code.getInfo()));
    } else if (node instanceof ReadLinks.ReadLink link) {
      link.setDestination(restored(link.getDestination()));
      link.setTitle(restoredTitle(link.getTitle()));
      link.form = restored(link.form);
    } else if (node instanceof ReadLinks.ReadImage image) {
      image.setDestination(restored(image.getDestination()));
      image.setTitle(restoredTitle(image.getTitle()));
      image.form = restored(image.form);
    } else if (node instanceof FootnoteReader.Definition footnote) {
      footnote.label = restored(footnote.label);
    } else if (node instanceof FootnoteReader.Reference footnote) {
      footnote.label = restored(footnote.label);
    } else if (node instanceof Link autolink) {
      autolink.setDestination(restored(autolink.getDestination()));
    } else if (node instanceof LinkReferenceDefinition definition) {
      definition.setLabel(restored(definition.getLabel()));
      definition.setDestination(restored(definition.getDestination()));
      definition.setTitle(restoredTitle(definition.getTitle()));
    }
    return false;
  }

  private ReadLinks.Form restored(ReadLinks.Form form) {
    LinkReference written = form.reference();
    LinkReference reference =
        written == null ? null : new LinkReference(written.kind(), restored(written.label()));
    return new ReadLinks.Form(reference, restored(form.tail()), form.definition());
  }

  private SourceLines restored(SourceLines lines) {
    SourceLines out = SourceLines.empty();
    for (SourceLine line : lines.getLines()) {
      String content = restored(line.getContent().toString());
      out.addLine(SourceLine.of(content, line.getSourceSpan()));
    }
    return out;
  }

  private String restored(String text) {
    return text.replace(character, original);
  }

  private @Nullable String restoredTitle(@Nullable String title) {
    return title == null ? null : restored(title);
  }
}
