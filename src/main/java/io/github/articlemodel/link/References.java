package io.github.articlemodel.link;

import static io.github.articlemodel.link.FindingLog.quoted;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Link;
import io.github.articlemodel.model.LinkReference;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The definitions of an article, and the labels that refer to them. */
final class References {

  private final Map<String, LinkReferenceDefinition> first = new HashMap<>();
  private final List<LinkReferenceDefinition> later = new ArrayList<>();
  private final Set<String> used = new HashSet<>();

  private References() {}

  static References in(Article article) {
    References references = new References();
    for (Block block : article.body()) {
      for (Node node : block.walk()) {
        if (node instanceof LinkReferenceDefinition definition) {
          references.add(definition);
        } else if (node instanceof Link link) {
          references.use(link.reference());
        } else if (node instanceof Image image) {
          references.use(image.reference());
        }
      }
    }
    return references;
  }

  private void add(LinkReferenceDefinition definition) {
    if (first.putIfAbsent(LinkReference.key(definition.label()), definition) != null) {
      later.add(definition);
    }
  }

  private void use(@Nullable LinkReference reference) {
    if (reference != null) {
      used.add(LinkReference.key(reference.label()));
    }
  }

  boolean isDefined(String label) {
    return first.containsKey(LinkReference.key(label.strip().replaceAll("[ \t\r\n]+", " ")));
  }

  void findings(FindingLog log) {
    first.forEach(
        (label, definition) -> {
          if (!used.contains(label)) {
            log.add(
                Severity.INFO,
                "link.unused-definition",
                definition.written(),
                "nothing refers to the definition " + quoted(definition.label()),
                "refer to it, or remove it");
          }
        });
    for (LinkReferenceDefinition definition : later) {
      log.add(
          Severity.WARNING,
          "link.duplicate-definition",
          definition.written(),
          quoted(definition.label()) + " is defined before, and that definition counts",
          "remove one, or give it another label");
    }
  }
}
