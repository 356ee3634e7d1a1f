package io.github.articlemodel.format;

import java.util.List;
import java.util.Optional;

/** A format such as a user adds: this class, and a line in {@code META-INF/services}. */
public final class TitleFormat implements ArticleFormat {

  @Override
  public String name() {
    return "title";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public List<String> fileEndings() {
    return List.of(".title", ".title.json");
  }

  @Override
  public Fidelity fidelity() {
    return Fidelity.drops("all fields but the title", "the body");
  }

  @Override
  public Optional<ArticleWriter> writer() {
    return Optional.of(
        (article, out) -> {
          out.append(article.metadata().title().orElse("")).append('\n');
          return List.of();
        });
  }
}
