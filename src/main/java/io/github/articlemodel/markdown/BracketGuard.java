package io.github.articlemodel.markdown;

import io.github.articlemodel.model.LinkReference;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the engine from a shape that it takes quadratic time for. With each link it finds, it goes
 * through all brackets that are still open, and with each closing bracket it copies the text since
 * the opening one; so {@code ![[]()} or {@code [[]()} many times over, or as many images around
 * each other, cost seconds. Nothing in the engine can be hooked there. So where more than {@value
 * #LIMIT} brackets are open in one paragraph, the next ones are handed to it as another character,
 * which no source holds at that place, and are put back in what comes out.
 */
final class BracketGuard {

  /** How many brackets may be open at once. */
  static final int LIMIT = 1_000;

  private static final char FIRST_STAND_IN = '\uE000';
  private static final char LAST_STAND_IN = '\uF8FF';

  private static final BracketGuard NOT_NEEDED = new BracketGuard("", '[', 0);

  private final String guarded;
  private final char standIn;
  private final int first;

  private BracketGuard(String guarded, char standIn, int first) {
    this.guarded = guarded;
    this.standIn = standIn;
    this.first = first;
  }

  static BracketGuard of(String body) {
    int count = 0;
    for (int at = body.indexOf('['); at >= 0; at = body.indexOf('[', at + 1)) {
      count++;
      if (count > LIMIT) {
        return guard(body);
      }
    }
    return NOT_NEEDED;
  }

  private static BracketGuard guard(String body) {
    char standIn = FIRST_STAND_IN;
    while (standIn < LAST_STAND_IN && body.indexOf(standIn) >= 0) {
      standIn++;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int first = 0;
    int open = 0;
    boolean blankLine = true;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n' || c == '\r') {
        open = blankLine ? 0 : open;
        blankLine = true;
        continue;
      }
      blankLine = blankLine && (Spans.isBlank(c) || c == '>');
      if (c == '\\') {
        i += i + 1 < body.length() && "[]\\".indexOf(body.charAt(i + 1)) >= 0 ? 1 : 0;
      } else if (c == ']') {
        open = Math.max(0, open - 1);
      } else if (c == '[' && ++open > LIMIT) {
        open = LIMIT;
        first = copied == 0 ? i : first;
        out.append(body, copied, i).append(standIn);
        copied = i + 1;
      }
    }
    return copied == 0
        ? NOT_NEEDED
        : new BracketGuard(out.append(body, copied, body.length()).toString(), standIn, first);
  }

  boolean isNeeded() {
    return this != NOT_NEEDED;
  }

  /** Returns what to hand to the engine: as long as the body. */
  String guarded(String body) {
    return isNeeded() ? guarded : body;
  }

  /** Returns the offset of the first bracket that was taken away. */
  int first() {
    return first;
  }

  /** Puts the brackets back in a tree; returns whether one was in a text, where it would count. */
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
      boolean found = text.getLiteral().indexOf(standIn) >= 0;
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
    LinkReference reference = form.reference();
    return reference == null
        ? form
        : new ReadLinks.Form(
            new LinkReference(reference.kind(), restored(reference.label())), form.tail());
  }

  private String restored(String text) {
    return text.replace(standIn, '[');
  }

  private @Nullable String restoredTitle(@Nullable String title) {
    return title == null ? null : restored(title);
  }
}
