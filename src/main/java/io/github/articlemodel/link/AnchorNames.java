package io.github.articlemodel.link;

import static io.github.articlemodel.link.FindingLog.quoted;

import io.github.articlemodel.markup.HtmlTags;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.AttributedBlock;
import io.github.articlemodel.model.AttributedInline;
import io.github.articlemodel.model.Attributes;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.HtmlInline;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of places within an article that a link can lead to. */
final class AnchorNames {

  private final Set<String> names = new HashSet<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> writtenHeadings = new ArrayList<>();
  private final @Nullable SourceText source;

  private AnchorNames(@Nullable SourceText source) {
    this.source = source;
  }

  static void findings(
      Article article, List<ArticleLink> links, LinkOptions options, FindingLog log) {
    if (links.stream().noneMatch(link -> link.target().is(LinkClass.ANCHOR))) {
      return;
    }
    AnchorNames anchors = new AnchorNames(options.source());
    anchors.collect(article, options.slugRules());
    boolean includes = anchors.source != null && Includes.in(anchors.source.text());
    for (ArticleLink link : links) {
      if (link.target().is(LinkClass.ANCHOR)
          && !anchors.has(TargetReader.stripped(link.destination()))) {
        log.addAtDestination(
            includes ? Severity.INFO : Severity.WARNING,
            "link.anchor",
            link.written(),
            "no heading or element has the name " + quoted(link.destination()),
            "use the name of a heading, or give one the name");
      }
    }
  }

  private boolean has(String destination) {
    String name = destination.substring(1);
    return name.isEmpty()
        || name.equals("top")
        || name.startsWith("fn") // footnotes, which renderers name in their own way
        || ":!/".indexOf(name.charAt(0)) >= 0 // a text fragment, or for a script
        || names.contains(name)
        || names.contains(UriEncoding.decoded(name));
  }

  private void collect(Article article, Set<SlugRule> rules) {
    for (Block block : article.body()) {
      block.walk().forEach(this::visit);
    }
    for (SlugRule rule : rules) {
      names.addAll(rule.slugs(headings));
      names.addAll(rule.slugs(writtenHeadings));
    }
  }

  private void visit(Node node) {
    if (node instanceof Heading heading) {
      String plain = Inline.plainText(heading.content());
      headings.add(plain);
      writtenHeadings.add(asWritten(heading).orElse(plain));
    } else if (node instanceof AttributedBlock attributed) {
      addId(attributed.attributes());
    } else if (node instanceof AttributedInline attributed) {
      addId(attributed.attributes());
    } else if (node instanceof HtmlBlock block) {
      html(block.literal());
    } else if (node instanceof HtmlInline inline) {
      html(inline.literal());
    } else if (node instanceof Text text) {
      attributes(text.value());
    }
  }

  private void addId(Attributes attributes) {
    String id = attributes.id();
    if (id != null) {
      names.add(id);
    }
  }

  /** Returns the Markdown of a heading, which is what kramdown makes its name of. */
  private Optional<String> asWritten(Heading heading) {
    List<Inline> content = heading.content();
    if (source == null || content.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceSpan> first = content.get(0).span();
    Optional<SourceSpan> last = content.get(content.size() - 1).span();
    return first.isEmpty() || last.isEmpty() || last.get().end() < first.get().start()
        ? Optional.empty()
        : Optional.of(source.slice(new SourceSpan(first.get().start(), last.get().end())));
  }

  private void html(String literal) {
    HtmlTags.scan(
        literal,
        new HtmlTags.Sink() {
          @Override
          public void tag(HtmlTags.Tag tag) {
            for (String attribute : List.of("id", "name")) {
              HtmlTags.Value value = tag.attribute(attribute);
              if (value != null) {
                names.add(value.text());
              }
            }
          }

          @Override
          public void text(int start, int end) {}
        });
  }

  /** Finds {@code {#name}} and {@code {: .class #name}}, which other dialects read. */
  private void attributes(String text) {
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int at = open + 1;
      while (at < text.length() && text.charAt(at) != '}' && text.charAt(at) != '{') {
        if (text.charAt(at) == '#') {
          int end = at + 1;
          while (end < text.length() && "}{ \t#".indexOf(text.charAt(end)) < 0) {
            end++;
          }
          names.add(text.substring(at + 1, end));
          at = end;
        } else {
          at++;
        }
      }
    }
  }
}
