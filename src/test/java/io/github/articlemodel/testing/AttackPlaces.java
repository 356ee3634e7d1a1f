package io.github.articlemodel.testing;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Attribute;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.CodeBlock;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.profile.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The places of an article that an attack can stand in. */
public final class AttackPlaces {

  private static final ArticleParser GFM = ArticleParser.create();
  private static final ArticleParser KRAMDOWN =
      ArticleParser.of(ParserOptions.of(Profile.jekyll()).withDialect(Dialect.KRAMDOWN));
  private static final ArticleParser EXTENDED =
      ArticleParser.of(ParserOptions.of(Profile.hugo()).withDialect(Dialect.EXTENDED));

  private AttackPlaces() {}

  /** Returns an article for each place, by the name of the place. */
  public static Map<String, Article> of(String attack) {
    Map<String, Article> places = new LinkedHashMap<>();
    String line = attack.replace('\n', ' ').replace('\r', ' ');
    markdown(
        places,
        Map.ofEntries(
            Map.entry("body", attack),
            Map.entry("text", "before " + attack + " after"),
            Map.entry("quote", "> " + line + "\n\nafter"),
            Map.entry("item", "- x\n\n  " + line + "\n\nafter"),
            Map.entry("cell", "| a |\n|---|\n| " + line + " |"),
            Map.entry("heading", "## " + line),
            Map.entry("html block", "<div>\n" + attack + "\n</div>\n\nafter"),
            Map.entry("html link", "<a href=\"" + line + "\" title='" + line + "'>here</a>"),
            Map.entry("html image", "<img src=\"" + line + "\" alt=\"" + line + "\">"),
            Map.entry("html attribute", "<p class=\"" + line + "\" dir=" + line + ">here</p>"),
            Map.entry("html sources", "<img srcset=\"" + line + " 1x\" src='" + line + "'>"),
            Map.entry("html id", "<h2 id=\"" + line + "\">here</h2>"),
            Map.entry(
                "html look", "<p align=\"" + line + "\"><img src=x width='" + line + "'></p>"),
            Map.entry("link", "[here](" + line + ")\n\n[here](<" + line + "> \"" + line + "\")"),
            Map.entry("image", "![here](" + line + ")\n\n![" + line + "](<" + line + ">)"),
            Map.entry("definition", "[here]\n\n[here]: <" + line + "> '" + line + "'"),
            Map.entry("autolink", "<" + line + "> https://" + line + " www." + line),
            Map.entry("code", "```" + line + "\nx\n```\n\n`" + line + "`"),
            Map.entry("caption", "![" + line + "](x.png)\n\n" + line),
            Map.entry(
                "credit", "![A heron. (Photo: " + line + ")](x.png)\n*A heron. " + line + "*"),
            Map.entry("footnote", "x[^a] [^" + line + "]\n\n[^a]: " + line)),
        GFM);
    markdown(
        places,
        Map.of(
            "kramdown", attack + "\n{: " + line + "}",
            "kramdown attribute", "x\n{: #a style=\"" + line + "\" title=\"" + line + "\"}",
            "kramdown id", "## x {#" + line + "}",
            "kramdown term", "x\n: " + line + "\n\n*[x]: " + line,
            "liquid", "{{ " + line + " }} {% include " + line + " %}\n\n{% " + line + " %}"),
        KRAMDOWN);
    markdown(
        places,
        Map.of(
            "extended", attack + "\n\n[[" + line + "]] [[x|" + line + "]]",
            "extended attribute", "[here](x){onclick=\"" + line + "\" href=\"" + line + "\"}",
            "admonition", "!!! " + line + " \"" + line + "\"\n    " + line,
            "shortcode", "{{< figure src=\"" + line + "\" caption=`" + line + "` >}}"),
        EXTENDED);
    fields(places, attack);
    records(places, attack);
    return places;
  }

  private static void markdown(
      Map<String, Article> places, Map<String, String> texts, ArticleParser parser) {
    texts.forEach((place, text) -> places.put(place, parser.parse(text).article()));
  }

  private static void fields(Map<String, Article> places, String attack) {
    FieldValue value = FieldValue.of(attack);
    List<FieldValue> list = List.of(value, value);
    FieldValue person =
        FieldValue.ofFields(List.of(new Field("name", value), new Field("url", value)));
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    for (String name :
        List.of(
            "title",
            "description",
            "image",
            "image_alt",
            "image_caption",
            "image_credit",
            "origin_url",
            "language",
            "date",
            "lastmod",
            "code",
            "category",
            "author",
            "slug")) {
      fields.put(name, value);
    }
    fields.put("tags", FieldValue.of(list));
    fields.put("categories", FieldValue.of(list));
    fields.put("keywords", FieldValue.of(list));
    fields.put("authors", FieldValue.of(List.of(person)));
    Article.Builder all = Article.builder();
    fields.forEach(
        (name, each) -> {
          places.put("field " + name, Article.builder().field(name, each).build());
          all.field(name, each);
        });
    all.block(new Paragraph(List.of(Image.of(attack, attack))));
    places.put("all fields", all.build());
    places.put(
        "picture with fields",
        Article.builder()
            .field("title", "x")
            .field("image", "https://news.example/a.png")
            .field("image_alt", attack)
            .field("image_caption", attack)
            .field("image_credit", attack)
            .build());
  }

  /** Adds articles that no Markdown was read for. */
  private static void records(Map<String, Article> places, String attack) {
    UnaryOperator<String> plain = text -> text.isBlank() ? "x" : text;
    String text = plain.apply(attack);
    places.put(
        "records",
        Article.builder()
            .block(Heading.of(1, text))
            .block(new CodeBlock(attack, attack))
            .block(new Paragraph(List.of(new Link(List.of(new Text(text)), attack, attack, null))))
            .block(new Paragraph(List.of(new Image(List.of(new Text(text)), attack, attack, null))))
            .build());
    places.put(
        "record attributes",
        Article.builder()
            .block(
                new AttributedBlock(
                    new Attributes(
                        null,
                        List.of(),
                        List.of(
                            new Attribute("onclick", attack),
                            new Attribute("href", attack),
                            new Attribute("style", attack))),
                    Heading.of(2, "x")))
            .build());
  }
}
