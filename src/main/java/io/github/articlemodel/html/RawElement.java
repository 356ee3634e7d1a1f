package io.github.articlemodel.html;

import io.github.articlemodel.html.HtmlReadLoss.Kind;
import io.github.articlemodel.model.AddressSafety;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes elements that no record stands for as raw HTML, without what is of the page alone. */
final class RawElement {

  /** What says how a page looks or works, and nothing of the text. */
  private static final Set<String> OF_THE_PAGE =
      Set.of(
          ("class id style role layout tabindex rel target referrerpolicy crossorigin loading decoding"
                  + " fetchpriority name align valign border cellpadding cellspacing bgcolor color"
                  + " face size hspace vspace nowrap clear contenteditable draggable spellcheck"
                  + " translate property typeof vocab about resource content slot part is nonce"
                  + " integrity allow sandbox frameborder scrolling allowfullscreen xmlns on")
              .split(" "));

  /** Attributes whose value is an address. */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "data", "action", "poster", "cite", "xlink:href", "background");

  /** Attributes that hold a page of its own, or send or load something where that is not seen. */
  private static final Set<String> NEVER_KEPT =
      Set.of("srcdoc", "formaction", "ping", "manifest", "codebase", "archive");

  private static final Set<String> AMP_MEDIA =
      Set.of("amp-video", "amp-audio", "amp-iframe", "amp-img");

  private static final Set<String> VOID =
      Set.of("br", "wbr", "img", "source", "track", "embed", "hr", "input", "param", "area", "col");

  private final ReadLosses losses;

  RawElement(ReadLosses losses) {
    this.losses = losses;
  }

  /** Whether an attribute says how a page looks or works, and nothing of the text. */
  static boolean isOfThePage(String name) {
    return OF_THE_PAGE.contains(name)
        || name.startsWith("on")
        || name.startsWith("data-")
        || name.startsWith("aria-")
        || name.startsWith("item")
        || name.startsWith("xmlns");
  }

  /** Tells the attributes of an element that are neither read nor of the page alone. */
  void tellAttributes(Element element, Set<String> read) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (!read.contains(name) && !isOfThePage(name)) {
        losses.add(Kind.ATTRIBUTE, name + " of " + element.normalName(), element);
      }
    }
  }

  /** Returns the opening tag of an element on one line. */
  String open(Element element) {
    StringBuilder out = new StringBuilder();
    open(element, out);
    return out.toString();
  }

  private void open(Element element, StringBuilder out) {
    out.append('<').append(name(element));
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String lower = name.toLowerCase(Locale.ROOT);
      if (isOfThePage(lower)) {
        continue;
      }
      String value = attribute.getValue();
      if (ADDRESSES.contains(lower) && AddressSafety.of(value) == AddressSafety.UNSAFE) {
        losses.add(Kind.ADDRESS, value, element);
      } else if (isName(name) && !NEVER_KEPT.contains(lower)) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
      } else {
        losses.add(Kind.ATTRIBUTE, name + " of " + element.normalName(), element);
      }
    }
    out.append('>');
  }

  static String close(Element element) {
    return "</" + name(element) + ">";
  }

  /** Returns the name of an element; that of media of the AMP framework without its prefix. */
  private static String name(Element element) {
    String name = element.tagName();
    return AMP_MEDIA.contains(name) ? name.substring("amp-".length()) : name;
  }

  /** Returns whether CommonMark has an element of such a name. */
  static boolean isTagName(String name) {
    return isLetter(name.charAt(0))
        && name.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && (isLetter(name.charAt(0)) || name.charAt(0) == '_' || name.charAt(0) == ':')
        && name.chars().allMatch(c -> isLetter(c) || isDigit(c) || "_.:-".indexOf(c) >= 0);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns an element with all that is in it on one line. */
  String whole(Element element) {
    Whole whole = new Whole();
    element.traverse(whole);
    return whole.out.toString();
  }

  /** Returns an element with each of its tags on a line of its own, and what is in it on one. */
  String lines(Element element) {
    String whole = whole(element);
    int start = whole.indexOf('>') + 1;
    int end = whole.length() - close(element).length();
    if (VOID.contains(element.normalName())) {
      return whole;
    }
    String inner = whole.substring(start, end).strip();
    return whole.substring(0, start)
        + "\n"
        + (inner.isEmpty() ? "" : inner + "\n")
        + whole.substring(end);
  }

  private static boolean isLeftOut(Element element) {
    ElementKind kind = ElementKind.of(element);
    return kind == ElementKind.LEFT_OUT
        || kind == ElementKind.OF_THE_HEAD
        || kind == ElementKind.INPUT
        || element.normalName().equals("noscript")
        || !isTagName(element.tagName());
  }

  /** Returns whether an element can be sent, so that its tags are left out. */
  private static boolean isForm(Element element) {
    return element.normalName().equals("form");
  }

  private final class Whole implements NodeVisitor {
    private final StringBuilder out = new StringBuilder();
    private int leftOut;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (isLeftOut(element)) {
          if (leftOut++ == 0) {
            losses.add(Kind.ELEMENT, element.normalName(), element);
          }
        } else if (leftOut == 0 && isForm(element)) {
          losses.add(Kind.MARKUP, "form", element);
        } else if (leftOut == 0) {
          open(element, out);
        }
      } else if (node instanceof TextNode text && leftOut == 0) {
        String words = text.text();
        boolean isSpaced = words.startsWith(" ") && out.charAt(out.length() - 1) == ' ';
        escapeTo(isSpaced ? words.substring(1) : words, out);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isLeftOut(element)) {
          leftOut--;
        } else if (leftOut == 0 && !isForm(element) && !VOID.contains(element.normalName())) {
          out.append(close(element));
        }
      }
    }
  }

  /** Returns a text with entities for what ends a value or a line. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    escapeTo(text, out);
    return out.toString();
  }

  private static void escapeTo(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
