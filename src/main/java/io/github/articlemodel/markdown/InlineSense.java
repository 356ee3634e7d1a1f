package io.github.articlemodel.markdown;

import io.github.articlemodel.model.Abbreviation;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Autolink;
import io.github.articlemodel.model.CodeSpan;
import io.github.articlemodel.model.FootnoteReference;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.WikiLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What inlines say, whatever the form of their links: in a form that can be compared. A reference
 * to a footnote that is not there is text.
 */
final class InlineSense {

  private final References references;
  private final List<String> said = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private InlineSense(References references) {
    this.references = references;
  }

  static List<String> of(List<? extends Node> content, References references) {
    InlineSense sense = new InlineSense(references);
    sense.addAll(content);
    sense.endText();
    return sense.said;
  }

  private void addAll(List<? extends Node> content) {
    for (Node node : content) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text plain) {
      text.append(plain.value());
    } else if (node instanceof FootnoteReference footnote
        && !references.isFootnote(footnote.label())) {
      text.append("[^").append(footnote.label()).append(']');
    } else if (node instanceof Link link) {
      around("link", target(link.destination(), link.title()), link.content());
    } else if (node instanceof Image image) {
      around("image", target(image.destination(), image.title()), image.description());
    } else if (node instanceof Autolink link) {
      around("link", target(link.destination(), null), List.of(new Text(link.text())));
    } else {
      String own = node instanceof Inline inline ? own(inline) : "";
      around(node.getClass().getSimpleName(), own, node.children());
    }
  }

  private static String target(String destination, @Nullable String title) {
    return destination + (title == null ? "" : "\n" + title);
  }

  private void around(String kind, String own, List<? extends Node> content) {
    endText();
    said.add("(" + kind + " " + own);
    addAll(content);
    endText();
    said.add(")");
  }

  private void endText() {
    if (!text.isEmpty()) {
      said.add("\"" + text);
      text.setLength(0);
    }
  }

  /** Returns what an inline says beside what stands in it. */
  private static String own(Inline inline) {
    if (inline instanceof CodeSpan code) {
      return code.literal();
    }
    if (inline instanceof HtmlInline html) {
      return html.literal();
    }
    if (inline instanceof FootnoteReference footnote) {
      return footnote.label();
    }
    if (inline instanceof Abbreviation abbreviation) {
      return abbreviation.text() + "\n" + abbreviation.expansion();
    }
    if (inline instanceof WikiLink link) {
      return link.target() + "\n" + link.label();
    }
    return inline instanceof AttributedInline attributed ? attributed.attributes().toString() : "";
  }
}
