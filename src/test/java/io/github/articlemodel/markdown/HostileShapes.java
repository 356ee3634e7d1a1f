package io.github.articlemodel.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/** Shapes that have overflowed the stack of a Markdown parser, or taken it quadratic time. */
public final class HostileShapes {

  private static final Map<String, IntFunction<String>> SHAPES = new LinkedHashMap<>();

  static {
    repeat("nested strong", "*a **a ", "");
    SHAPES.put("strong around", n -> "**".repeat(n / 4) + "x" + "**".repeat(n / 4));
    SHAPES.put("emphasis around", n -> "*a ".repeat(n / 6) + " b*".repeat(n / 6));
    SHAPES.put("both around", n -> "*a **a ".repeat(n / 13) + "b** b*".repeat(n / 13));
    SHAPES.put("emphasis over lines", n -> "*a\n".repeat(n / 6) + "b*\n".repeat(n / 6));
    SHAPES.put("images around", n -> "![".repeat(n / 6) + "x" + "](u)".repeat(n / 6));
    SHAPES.put("strike around", n -> "~~a ".repeat(n / 8) + " b~~".repeat(n / 8));
    repeat("emphasis closers", "a_ ", "");
    repeat("emphasis openers", "_a ", "");
    repeat("strong closers", "a** ", "");
    repeat("link closers", "a]", "");
    repeat("link openers", "[a", "");
    repeat("image openers", "![a", "");
    repeat("mismatched openers and closers", "*a_ ", "");
    repeat("both ends", "*a__b* ", "");
    repeat("openers and closers of links", "[ a_", "");
    repeat("brackets", "[", "");
    SHAPES.put("nested brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2));
    repeat("unclosed link destination", "[a](<b", "");
    repeat("link destination", "[a](b", "");
    repeat("image in empty link", "![[]()", "");
    repeat("link in open link", "[[]()", "");
    repeat("empty links", "[](", "");
    repeat("parentheses", "[ (](", "");
    repeat("unclosed title", "[a](b \"", "");
    repeat("quotes", "> ", "a");
    repeat("quotes without blanks", ">", "a");
    repeat("lists", "- ", "a");
    repeat("ordered lists", "1. ", "a");
    repeat("stars as lists", "* ", "a");
    repeat("lists and quotes", "- > ", "a");
    SHAPES.put("deeper lists", HostileShapes::deeperLists);
    SHAPES.put("blank lines in deep lists", n -> "- ".repeat(50) + "a" + "\n".repeat(n - 101));
    repeat("item after item", "- a\n", "");
    repeat("blank items", "*\n", "");
    SHAPES.put("backticks of all lengths", HostileShapes::backticks);
    repeat("backslashes", "\\", "");
    repeat("unclosed comments", "<!-- ", "");
    repeat("unclosed instructions", "<?", "");
    repeat("unclosed declarations", "<!A ", "");
    repeat("unclosed CDATA", "<![CDATA[", "");
    repeat("angles", "<", "");
    repeat("unclosed tags", "<a ", "");
    repeat("tags with attributes", "<a b=", "");
    repeat("entities", "&", "");
    repeat("zeros", "\0", "");
    repeat("definitions", "[a]: u\n", "");
    SHAPES.put("many definitions", HostileShapes::definitions);
    repeat("unclosed definitions", "[a]: u \"\n", "");
    SHAPES.put("long label", n -> "[" + "a".repeat(n - 3) + "]:");
    repeat("references", "[a][", "");
    repeat("setext", "a\n=\n", "");
    repeat("digits as lines", "1\n", "");
    repeat("numbers as lines", "2. \n", "");
    repeat("hashes as lines", "#a\n", "");
    repeat("tags as lines", "<a\n", "");
    repeat("no delimiter rows", "a\n|-|-\n", "");
    repeat("pipes as lines", "|a\n", "");
    repeat("delimiter rows", "|-\n", "");
    SHAPES.put("wide table", HostileShapes::wideTable);
    repeat("tables", "a|b\n-|-\n", "");
    SHAPES.put("many wide tables", n -> wideTable(2_000).repeat(n / 2_000));
    repeat("escaped pipes", "|\\|", "\n|-|-|\n");
    repeat("dotted names", "a.", "");
    repeat("addresses", "http://a.b ", "");
    repeat("address beginnings", "http://", "");
    repeat("www", "www.", "");
    repeat("at signs", "a@", "");
    repeat("dashes in addresses", "a@b-", "");
    repeat("address in parentheses", "http://a.b(", "");
    repeat("tildes", "~a ", "");
    repeat("fences", "```\n", "");
    repeat("hashes", "# ", "");
    repeat("tabs", "\t", "a");
    repeat("hard breaks", "a  \n", "b");
    repeat("carriage returns", "a\r", "b");
    repeat("tasks", "- [ ] a\n", "");
    SHAPES.put("underscores", n -> " " + "_".repeat(n) + " a");
    repeat("underscores in words", "a_", "");
    repeat("links", "[a](u) ", "");
    repeat("images", "![a](u) ", "");
    repeat("images, emphasis and tags", "![a](b) *e* <g> ", "");
    repeat("links with code, emphasis and tags", "[`*`](b) *e* <g> ", "");
    repeat("images in links, emphasis and tags", "[a ![c](d)](b) *e* <g> ", "");
    repeat("links, emphasis and entities", "[c](d) *e* &amp;\n", "");
    repeat("tildes of three lengths", "~a~~b~~~c\n", "");
    SHAPES.put("marked references", n -> "[*a*]: u\n\n" + "[*a*]".repeat(n / 5));
    repeat("loose items", "- a\n\n", "");
    SHAPES.put("blocks of an item", n -> "- a\n" + "\n  # b\n".repeat(n / 7));
    repeat("entities read", "&#42;", "");
    repeat("emphasis that touches", "***a*b** ", "");
    repeat("strikes that touch", "~~a~~", "");
    repeat("code that touches", "`a`", "");
    repeat("addresses with underscores", "**a http://a.b/_x** ", "");
    repeat("footnote openers", "[^", "");
    repeat("footnote references", "[^a]", "\n\n[^a]: b\n");
    repeat("references without a footnote", "[^a]", "");
    repeat("nested footnotes", "[^a]: ", "[^a]");
    repeat("footnotes", "[^a]: b\n", "");
    SHAPES.put("many footnotes", HostileShapes::footnotes);
    SHAPES.put("footnotes in footnotes", HostileShapes::deeperFootnotes);
    repeat("footnotes that refer to each other", "[^a]: [^b]\n\n[^b]: [^a]\n\n", "[^a]");
    SHAPES.put("long footnote label", n -> "[^" + "a".repeat(n - 5) + "]: b");
    SHAPES.put("blank lines in a footnote", n -> "[^a]: b" + "\n".repeat(n - 20) + "    c [^a]\n");
    repeat("alerts", "> [!NOTE]\n> a\n\n", "");
    repeat("alert marks", "> [!NOTE]\n", "");
    SHAPES.put("nested alerts", n -> "> ".repeat(n / 3) + "[!NOTE]\n" + "> ".repeat(n / 6) + "a");
    repeat("definitions of a term", "a\n: b\n\n", "");
    repeat("colons as lines", "a\n: b\n: c\n", "");
    repeat("nested definitions", ": ", "a");
    SHAPES.put("definitions in definitions", n -> "a\n" + ": b\n\n    : ".repeat(n / 12));
    repeat("abbreviations", "*[a]: b\n", "");
    SHAPES.put("many abbreviations", n -> abbreviations(n / 2) + "a1 a2 ".repeat(n / 12));
    repeat("abbreviation openers", "*[", "");
    repeat("wiki links", "[[a|b]]", "");
    repeat("wiki link openers", "[[", "");
    repeat("wiki link halves", "[[a|", "");
    repeat("admonitions", "!!! a\n    b\n\n", "");
    SHAPES.put("nested admonitions", HostileShapes::deeperAdmonitions);
    repeat("admonition marks", "!!! a \"", "");
    repeat("attribute lists", "`a`{: .b}", "");
    repeat("attribute lists upon each other", "{: .a}", "");
    repeat("attribute lines", "{: .a}\n", "b");
    repeat("blocks with attributes", "a\n{: .b c=\"d\"}\n\n", "");
    repeat("attribute openers", "{:", "");
    repeat("attribute openers with names", "{: a ", "");
    repeat("unclosed values of attributes", "{: a=\"", "");
    repeat("unclosed values of both kinds", "{: a=\"b c='", "");
    SHAPES.put("classes of one list", n -> "`a`{:" + " .b".repeat(n / 3) + "}");
    SHAPES.put("headings with an id", n -> "# a {#b}\n".repeat(n / 9));
    SHAPES.put("braces in a heading", n -> "# " + " {#a".repeat(n / 4));
    repeat("surrogates", "\uD83D\uDE00*", "");
  }

  private HostileShapes() {}

  private static void repeat(String name, String part, String end) {
    SHAPES.put(name, n -> part.repeat(Math.max(1, n / part.length())) + end);
  }

  private static String deeperLists(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int depth = 0; out.length() < size; depth++) {
      out.append("  ".repeat(depth)).append("- a\n");
    }
    return out.toString();
  }

  private static String backticks(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int length = 1; out.length() < size; length++) {
      out.append("e").append("`".repeat(length));
    }
    return out.toString();
  }

  private static String definitions(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int i = 0; out.length() < size; i++) {
      out.append('[').append(i).append("]: /u\n[").append(i).append("]\n\n");
    }
    return out.toString();
  }

  private static String footnotes(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int i = 0; out.length() < size; i++) {
      out.append("[^").append(i).append("]: a\n\n[^").append(i).append("]\n\n");
    }
    return out.toString();
  }

  private static String deeperFootnotes(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int depth = 0; out.length() < size; depth++) {
      out.append("    ".repeat(depth)).append("[^a]: b [^a]\n\n");
    }
    return out.toString();
  }

  private static String abbreviations(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int i = 0; out.length() < size; i++) {
      out.append("*[a").append(i).append("]: b\n");
    }
    return out.append('\n').toString();
  }

  private static String deeperAdmonitions(int size) {
    StringBuilder out = new StringBuilder(size + 100);
    for (int depth = 0; out.length() < size; depth++) {
      out.append("    ".repeat(depth)).append("!!! a\n");
    }
    return out.toString();
  }

  private static String wideTable(int size) {
    int columns = size / 8;
    String head = "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n";
    return head + "|a\n".repeat((size - head.length()) / 3) + "\n";
  }

  /**
   * {@return a text of a shape}
   *
   * @param name of the shape
   * @param size about how many characters it is to have
   */
  public static String of(String name, int size) {
    return Objects.requireNonNull(SHAPES.get(name), name).apply(size);
  }

  /** {@return the names of all shapes} */
  public static Set<String> names() {
    return SHAPES.keySet();
  }

  static Map<String, IntFunction<String>> all() {
    return SHAPES;
  }
}
