package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.RandomArticles;
import io.github.articlemodel.testing.ReadArticles;
import io.github.articlemodel.testing.Sample;
import io.github.articlemodel.testing.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Laws of rewriting over real and random trees, then examples. */
class RewriteTest {

  private static final String MARK = "/rewritten";

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>(realArticles());
    for (int seed = 0; seed < 2_000; seed++) {
      articles.add(new Article(Metadata.empty(), RandomArticles.body(new Random(seed), true)));
    }
    return articles;
  }

  private static List<Article> realArticles() {
    List<Article> articles = new ArrayList<>();
    Path folder =
        SharedData.root()
            .map(root -> root.resolve("corpus"))
            .orElse(Path.of("src/test/resources/corpus"));
    for (Path file : SharedData.articles(folder)) {
      articles.add(ReadArticles.read(Sample.source(file)));
    }
    return articles;
  }

  private static Article read(String body) {
    return ReadArticles.read(SourceText.of(body));
  }

  @Test
  void changesNothingWhereEachNodeBecomesItself() {
    for (Article article : articles()) {
      assertThat(article.rewrite(Node.class, List::of)).isSameAs(article);
    }
  }

  @Test
  void makesEveryNodeAgainFromItsChildren() {
    int nodes = 0;
    for (Article article : articles()) {
      Article again = article.rewrite(Text.class, RewriteTest::another);
      nodes += article.find(Text.class).size();
      assertThat(again).isEqualTo(article);
      assertThat(again.walk().stream().map(Node::span))
          .isEqualTo(article.walk().stream().map(Node::span).toList());
      Set<Text> old = Collections.newSetFromMap(new IdentityHashMap<>());
      old.addAll(article.find(Text.class));
      assertThat(again.find(Text.class)).noneMatch(old::contains);
    }
    assertThat(nodes).isGreaterThan(1_000);
  }

  private static List<Text> another(Text text) {
    return List.of(new Text(text.value(), text.written()));
  }

  @Test
  void changesTheAddressOfEachImageAndLinkAlone() {
    int changed = 0;
    for (Article article : articles()) {
      Article moved =
          article
              .rewrite(Image.class, image -> List.of(moved(image)))
              .rewrite(Link.class, link -> List.of(moved(link)));
      changed += article.find(Image.class).size() + article.find(Link.class).size();
      assertThat(moved.find(Image.class)).allMatch(image -> image.destination().equals(MARK));
      assertThat(moved.find(Link.class)).allMatch(link -> link.destination().equals(MARK));
      assertThat(shape(moved)).isEqualTo(shape(article));
      for (int i = 0; i < article.body().size(); i++) {
        Block block = article.body().get(i);
        if (block.find(Image.class).isEmpty() && block.find(Link.class).isEmpty()) {
          assertThat(moved.body().get(i)).isSameAs(block);
        }
      }
    }
    assertThat(changed).isGreaterThan(500);
  }

  private static Image moved(Image image) {
    return new Image(image.description(), MARK, image.title(), null, image.written());
  }

  private static Link moved(Link link) {
    return new Link(link.content(), MARK, link.title(), null, link.written());
  }

  private static List<String> shape(Article article) {
    return article.walk().stream()
        .map(
            node ->
                node instanceof Image || node instanceof Link || !node.children().isEmpty()
                    ? node.getClass().getSimpleName() + node.span()
                    : node.toString())
        .toList();
  }

  @Test
  void leavesOutEveryImageOfEveryArticle() {
    for (Article article : realArticles()) {
      Article without = article.rewrite(Image.class, image -> List.of());
      assertThat(without.find(Image.class)).isEmpty();
      assertThat(without.find(CodeBlock.class)).isEqualTo(article.find(CodeBlock.class));
    }
  }

  @Test
  void replacesOneImageByIdentity() {
    Article article = read("![a](x) and ![a](x)\n\n> ![a](x)\n");
    List<Image> images = article.find(Image.class);
    Article changed = article.replacing(images.get(1), Image.of("b", "y"), new Text("!"));

    assertThat(changed)
        .isEqualTo(
            Article.builder()
                .block(
                    new Paragraph(
                        List.of(
                            Image.of("a", "x"),
                            new Text(" and "),
                            Image.of("b", "y"),
                            new Text("!"))))
                .block(new BlockQuote(List.of(new Paragraph(List.of(Image.of("a", "x"))))))
                .build());
    assertThat(changed.body().get(1)).isSameAs(article.body().get(1));
  }

  @Test
  void refusesANodeThatIsNotInTheBody() {
    Article article = read("![a](x)\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.replacing(Image.of("a", "x")))
        .withMessageContaining("not in the body");
  }

  @Test
  void leavesOutWhatMarkdownHasNoEmptyFormOf() {
    Article article =
        read("*![a](b)* \n\n- [ ] ![a](b)\n- ![a](b)\n\n1. *x*\n\n## ![a](b)\n\n[![a](b)](c)\n");
    Article without = article.rewrite(Image.class, image -> List.of());
    assertThat(without)
        .isEqualTo(
            Article.builder()
                .block(new BulletList(true, List.of(ListItem.of())))
                .block(
                    new OrderedList(
                        1,
                        true,
                        List.of(
                            ListItem.of(
                                new Paragraph(List.of(new Emphasis(List.of(new Text("x")))))))))
                .block(new Heading(2, List.of()))
                .block(new Paragraph(List.of(new Link(List.of(), "c", null, null))))
                .build());
    assertThat(article.rewrite(ListItem.class, item -> List.of()).find(Block.class))
        .hasOnlyElementsOfTypes(Paragraph.class, Heading.class);
  }

  @Test
  void leavesOutWhatIsBlankOnlyWhereItWasNot() {
    Inline blank = new Emphasis(List.of(new Text(" "), new HardBreak(), new Text("\u3000")));
    Paragraph before = new Paragraph(List.of(new Text("a"), blank));
    Article article = Article.builder().block(before).block(Paragraph.of("b")).build();

    assertThat(article.rewrite(Text.class, RewriteTest::another)).isEqualTo(article);
    assertThat(
            article.rewrite(
                Text.class, text -> List.of(new Text(text.value().isBlank() ? "\t" : " "))))
        .isEqualTo(
            Article.builder()
                .block(
                    new Paragraph(
                        List.of(
                            new Text(" "),
                            new Emphasis(
                                List.of(new Text("\t"), new HardBreak(), new Text("\t"))))))
                .build());
    assertThat(article.rewrite(Text.class, text -> List.of()).body()).isEmpty();
    assertThat(article.rewrite(Text.class, text -> List.of(new Text(""))).body()).isEmpty();
  }

  @Test
  void leavesOutRowsAndTablesButNoHeaderAlone() {
    Article article = read("| a | b |\n|---|--:|\n| c | d |\n| e | f |\n");
    Table table = article.find(Table.class).get(0);
    Table shorter = article.replacing(table.rows().get(0)).find(Table.class).get(0);

    assertThat(shorter.header()).isSameAs(table.header());
    assertThat(shorter.rows()).containsExactly(table.rows().get(1));
    assertThat(article.rewrite(TableRow.class, row -> List.of()).body()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.replacing(table.header()))
        .withMessageContaining("header");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article.replacing(table.header().cells().get(0)));
  }

  @Test
  void refusesAKindThatCantStandThere() {
    Article article = read("# a\n\n- *b*\n\n| c |\n|---|\n");
    for (Function<Node, List<? extends Node>> rewriter :
        List.<Function<Node, List<? extends Node>>>of(
            node -> swap(node, Text.class, new ThematicBreak()),
            node -> swap(node, Paragraph.class, new Text("x")),
            node -> swap(node, ListItem.class, new Text("x")),
            node -> swap(node, TableCell.class, Paragraph.of("x")),
            node -> swap(node, Heading.class, new Text("x")))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> article.rewrite(Node.class, rewriter))
          .withMessageContaining("stands a");
    }
  }

  private static List<? extends Node> swap(Node node, Class<?> kind, Node other) {
    return kind.isInstance(node) ? List.of(other) : List.of(node);
  }

  @Test
  void surfacesWhatAConstructorRefuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read("[a *b*](c)\n").rewrite(Emphasis.class, strong -> List.of(Link.of("d", "e"))))
        .withMessageContaining("a link can't stand in a link");
  }

  @Test
  void rewritesWhatDialectsAdd() {
    Attributes attributes = Attributes.ofClasses("x");
    Article article =
        Article.builder()
            .block(new Alert(AlertKind.NOTE, List.of(Paragraph.of("a"))))
            .block(new FootnoteDefinition("1", List.of(Paragraph.of("a"))))
            .block(new Admonition("tip", "t", Admonition.Folding.NONE, List.of(Paragraph.of("a"))))
            .block(new AttributedBlock(attributes, Paragraph.of("a")))
            .block(new Paragraph(List.of(new AttributedInline(attributes, Link.of("a", "b")))))
            .block(
                new DefinitionList(
                    List.of(
                        new DefinitionItem(
                            List.of(DefinitionTerm.of("a")),
                            List.of(new Definition(true, List.of(Paragraph.of("a"))))))))
            .build();
    Article again = article.rewrite(Text.class, text -> List.of(new Text("b")));

    assertThat(article.rewrite(Text.class, RewriteTest::another)).isEqualTo(article);
    assertThat(again.find(Text.class)).hasSize(7).allMatch(text -> text.value().equals("b"));
    assertThat(again.walk().stream().map(Object::getClass))
        .isEqualTo(article.walk().stream().map(Object::getClass).toList());
    assertThat(article.rewrite(Text.class, text -> List.of()).body())
        .isEqualTo(
            List.of(
                new FootnoteDefinition("1", List.of()),
                new Admonition("tip", "t", Admonition.Folding.NONE, List.of()),
                new Paragraph(
                    List.of(
                        new AttributedInline(attributes, new Link(List.of(), "b", null, null))))));
  }

  @Test
  void attributesGoWithWhatBearsThem() {
    Attributes attributes = Attributes.ofClasses("x");
    Article article =
        Article.builder()
            .block(new Paragraph(List.of(new AttributedInline(attributes, Link.of("a", "b")))))
            .block(new AttributedBlock(attributes, Paragraph.of("c")))
            .build();
    assertThat(article.rewrite(Link.class, link -> link.content()).body().get(0))
        .isEqualTo(Paragraph.of("a"));
    assertThat(article.rewrite(Link.class, link -> List.of(Link.of("d", "e"))).body().get(0))
        .isEqualTo(new Paragraph(List.of(new AttributedInline(attributes, Link.of("d", "e")))));
    assertThat(article.rewrite(Paragraph.class, p -> List.of(p, new ThematicBreak())).body())
        .hasSize(4)
        .doesNotHaveAnyElementsOfTypes(AttributedBlock.class);
  }

  @Test
  void asksFromTheInnermostToTheOutermost() {
    List<String> asked = new ArrayList<>();
    read("> *a **b***\n")
        .rewrite(
            Node.class,
            node -> {
              asked.add(node.getClass().getSimpleName());
              return List.of(node);
            });
    assertThat(asked)
        .containsExactly("Text", "Text", "Strong", "Emphasis", "Paragraph", "BlockQuote");
  }

  @Test
  void rewritesAnyDepth() {
    Block block = Paragraph.of("x");
    for (int i = 0; i < 50_000; i++) {
      block = new BlockQuote(List.of(block));
    }
    Article deep =
        Article.builder()
            .block(block)
            .build()
            .rewrite(Text.class, text -> List.of(new Text(text.value() + "y")));
    assertThat(deep.find(Text.class).get(0).value()).isEqualTo("xy");
  }

  @Test
  void readsAsTheDocumentationSays() {
    Article article = read("![a](b) [c](d)\n\n<p>e\n");
    assertThat(article.rewrite(Link.class, link -> link.content()).find(Link.class)).isEmpty();
    assertThat(article.rewrite(HtmlBlock.class, html -> List.of()).body()).hasSize(1);
    assertThat(
            article
                .rewrite(Image.class, image -> List.of(Image.of(image.alt(), "/media/a.jpg")))
                .find(Image.class))
        .containsExactly(Image.of("a", "/media/a.jpg"));

    Image first = article.find(Image.class).get(0);
    assertThat(article.replacing(first, Image.of(first.alt(), "/media/a.jpg")).find(Image.class))
        .hasSize(1);
    assertThat(article.replacing(first).find(Image.class)).isEmpty();
  }
}
