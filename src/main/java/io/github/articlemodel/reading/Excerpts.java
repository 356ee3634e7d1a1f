package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.reading.Excerpt.Origin;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the excerpt. */
final class Excerpts {

  private static final List<String> FIELDS = List.of("excerpt", "summary");

  private Excerpts() {}

  static Optional<Excerpt> find(Article article) {
    for (String name : FIELDS) {
      Field field = article.metadata().field(name).orElse(null);
      if (field != null && field.value() instanceof FieldValue.Text text) {
        String said = Headlines.strip(text.value());
        if (!said.isEmpty()) {
          return Optional.of(new Excerpt(said, Origin.FIELD, false, field.written()));
        }
      }
    }
    RunningText running = RunningText.of(article);
    return beforeMarker(article.body(), running).or(() -> first(article.body(), running));
  }

  private static Optional<Excerpt> beforeMarker(List<Block> body, RunningText running) {
    List<Block> before = new ArrayList<>();
    for (Block block : body) {
      int inside = block instanceof Paragraph paragraph ? marker(paragraph.content()) : -1;
      if (inside >= 0) {
        Paragraph start = start((Paragraph) block, inside);
        if (start != null) {
          before.add(start);
        }
      }
      if (inside >= 0 || (block instanceof HtmlBlock html && isMarker(html.literal()))) {
        return excerpt(Origin.MARKER, before);
      }
      if (running.holds(block) || !(block instanceof Paragraph || block instanceof Heading)) {
        before.add(block);
      }
    }
    return Optional.empty();
  }

  private static Optional<Excerpt> first(List<Block> body, RunningText running) {
    return body.stream()
        .filter(running::holds)
        .findFirst()
        .flatMap(block -> excerpt(Origin.FIRST_PARAGRAPH, List.of(block)));
  }

  private static Optional<Excerpt> excerpt(Origin origin, List<Block> blocks) {
    String text = PlainText.of(blocks);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excerpt(text, origin, false, spanning(blocks)));
  }

  private static int marker(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof HtmlInline html && isMarker(html.literal())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMarker(String html) {
    String text = html.strip();
    int end = text.indexOf("-->");
    return text.startsWith("<!--")
        && end >= 4
        && text.substring(4, end).strip().toLowerCase(Locale.ROOT).equals("more");
  }

  /** Returns the paragraph up to the marker; null where nothing stands there. */
  private static @Nullable Paragraph start(Paragraph paragraph, int marker) {
    List<Inline> content = paragraph.content().subList(0, marker);
    return Headlines.strip(Inline.plainText(content)).isEmpty()
        ? null
        : new Paragraph(content, spanning(content));
  }

  private static Written spanning(List<? extends Node> nodes) {
    Optional<SourceSpan> first = nodes.get(0).span();
    Optional<SourceSpan> last = nodes.get(nodes.size() - 1).span();
    return first.isPresent() && last.isPresent()
        ? Written.at(new SourceSpan(first.get().start(), last.get().end()))
        : Written.nowhere();
  }
}
