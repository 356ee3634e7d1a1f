package io.github.articlemodel.html;

import io.github.articlemodel.model.CodeBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code <pre>}: its text as it is, and the language by the class that its writer gave. */
final class CodeElement {

  private static final String[] PREFIXES = {"language-", "lang-", "highlight-source-"};

  private CodeElement() {}

  static CodeBlock read(Element pre) {
    StringBuilder text = new StringBuilder();
    pre.traverse(
        (node, depth) -> {
          if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
          } else if (node instanceof Element element && element.normalName().equals("br")) {
            text.append('\n');
          }
        });
    return new CodeBlock(language(pre), text.toString());
  }

  /** Returns the language that its {@code <code>}, it, or one of two elements around it names. */
  private static String language(Element pre) {
    for (Node child : pre.childNodes()) {
      if (child instanceof Element code && code.normalName().equals("code")) {
        String language = ofClass(code);
        if (language != null) {
          return language;
        }
      }
    }
    Element at = pre;
    for (int i = 0; i < 3 && at != null; i++) {
      String language = ofClass(at);
      if (language != null) {
        return language;
      }
      at = at.parent();
    }
    return "";
  }

  private static @Nullable String ofClass(Element element) {
    for (String name : element.attr("class").split("[ \t\n\r\f]+", -1)) {
      for (String prefix : PREFIXES) {
        if (name.startsWith(prefix)) {
          return name.substring(prefix.length());
        }
      }
    }
    return null;
  }
}
