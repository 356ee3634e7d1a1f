package io.github.articlemodel.testing;

import java.util.List;

/** What the bodies of {@link RandomArticles} are put together from. */
final class RandomPieces {

  static final List<String> WORDS =
      List.of(
          "word",
          "a",
          "Zeichen",
          "ข่าว",
          "天気",
          "عربي",
          "😀",
          "é",
          "1",
          "12.",
          "3)",
          "0",
          "x_y",
          "www.example.com",
          "http://a.b/c_d",
          "a@b.co",
          "https://x.y/(z)",
          "www.",
          "&amp;",
          "&#35;",
          "&copy",
          "---",
          "+++",
          ";;;",
          "{",
          "===",
          "***",
          "```",
          "~~~",
          "1. ",
          "- ",
          "# ",
          "> ",
          "[x]",
          "[ ] ",
          "[^1]",
          "^1",
          "[!NOTE]",
          "![",
          "](",
          "<b>",
          "<!--",
          "\\",
          "\\*",
          "**",
          "__",
          "~~",
          "|",
          "| - |",
          ":-:",
          "“",
          "”",
          "«",
          "\u00a0",
          "\u3000",
          "\t",
          "  ",
          " ",
          "\n",
          "\u0007",
          "\ufeff",
          "\u0000",
          "\ud800",
          "\u200b",
          "\u2028",
          "$",
          "@",
          "!",
          "\"",
          "'",
          "(",
          ")",
          "=",
          "#");
  static final String MARKS = "*_[]()<>&`#-+.!|~=:;{}$@\\\"'/ ";
  static final List<String> TAGS =
      List.of(
          "<b>",
          "</b>",
          "<br/>",
          "<a href=\"x*y\">",
          "<!-- c -->",
          "<?php x ?>",
          "<!X y>",
          "<![CDATA[ x ]]>",
          "<i\n- class='x'>",
          "<!-- a\n# b -->",
          "<div>",
          "<x | y>",
          "<a b=\"]:\">");
  static final List<String> HTML =
      List.of(
          "<div>\n*x*\n</div>",
          "<!-- a\n\n   \nb -->",
          "<pre>\n\n  x\n</pre>",
          "  <p>x",
          "<b>",
          "</b>\nx",
          "<?x\n?>",
          "<script>\n- x",
          "<!-- open\n\n\tx",
          "   <hr>",
          "<![CDATA[\n]]>");

  /** What kramdown reads as a paragraph, or over all that follows. */
  static final List<String> NOT_OF_KRAMDOWN = List.of("<b>", "</b>\nx", "  <p>x");

  static final List<String> LABELS =
      List.of("one", "Two words", "a*b*", "x\\]y", "ข่าว", "ẞ", "!", "^1", "`c`", "x");
  static final List<String> NOTES = List.of("1", "Note", "a*b_", "ข่าว", "x|y", "&amp;", "!");

  static final List<String> TEMPLATES =
      List.of(
          "{{ a }}",
          "{{ \"x\" | b: 'y*z' }}",
          "{% c _d_ %}",
          "{% raw %}",
          "{% endraw %}",
          "{%- e\n  f > g\n- h -%}",
          "{{< i >}}",
          "{{% /j %}}",
          "{{< k \"]()>}}`\" >}}",
          "{{</* l */>}}",
          "{{}}");
  static final List<String> BRACES = List.of("{{", "}}", "{%", "%}", "{{<", "{", "}", "%");

  private RandomPieces() {}
}
