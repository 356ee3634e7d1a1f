package io.github.articlemodel.format.mdast;

import io.github.articlemodel.frontmatter.FrontMatter;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.frontmatter.FrontMatterReader;
import io.github.articlemodel.frontmatter.FrontMatterWriter;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.source.SourceSpan;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of front matter.
 *
 * @param type {@code yaml} or {@code toml}
 * @param value the lines between the fences, without the last line end
 * @param span where it stands, fences included; empty for one that was made
 */
record FrontMatterNode(String type, String value, Optional<SourceSpan> span) {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  static final String YAML = "yaml";
  static final String TOML = "toml";

  static boolean isType(String type) {
    return type.equals(YAML) || type.equals(TOML);
  }

  /** Returns the node of metadata: as its source has it, or else in canonical YAML. */
  static FrontMatterNode of(Metadata metadata, Optional<SourceText> source) {
    if (source.isPresent()) {
      FrontMatter written = READER.read(source.get());
      boolean isNode =
          written.format() == FrontMatterFormat.YAML || written.format() == FrontMatterFormat.TOML;
      if (isNode && written.metadata().equals(metadata)) {
        SourceSpan span = withoutLineEnd(source.get().text(), written.span());
        String value = source.get().slice(withoutLineEnd(source.get().text(), written.content()));
        FrontMatterNode node =
            new FrontMatterNode(
                written.format() == FrontMatterFormat.YAML ? YAML : TOML, value, Optional.of(span));
        if (node.read().metadata().equals(metadata)) {
          return node;
        }
      }
    }
    return new FrontMatterNode(YAML, canonical(metadata), Optional.empty());
  }

  private static SourceSpan withoutLineEnd(String text, SourceSpan span) {
    int end = span.end();
    end -= end > span.start() && text.charAt(end - 1) == '\n' ? 1 : 0;
    end -= end > span.start() && text.charAt(end - 1) == '\r' ? 1 : 0;
    return new SourceSpan(span.start(), end);
  }

  /** Returns canonical YAML of all fields that YAML can say. */
  private static String canonical(Metadata metadata) {
    String text = written(metadata.fields());
    if (text.isEmpty()) {
      List<Field> sayable = new ArrayList<>();
      for (Field field : metadata.fields()) {
        if (!written(List.of(field)).isEmpty()) {
          sayable.add(field);
        }
      }
      text = sayable.isEmpty() ? "" : written(sayable);
    }
    int start = text.indexOf('\n') + 1;
    int end = text.lastIndexOf("\n---\n");
    return end < start ? "" : text.substring(start, end);
  }

  /** Returns fields as front matter; the empty text where a value can't be said. */
  private static String written(List<Field> fields) {
    try {
      return FrontMatterWriter.write(new Metadata(fields));
    } catch (IllegalArgumentException unsayable) {
      return "";
    }
  }

  /** Returns what its text says. */
  FrontMatter read() {
    String fence = type.equals(YAML) ? "---" : "+++";
    String text = fence + "\n" + value + (value.isEmpty() ? "" : "\n") + fence + "\n";
    return READER.read(SourceText.of(text));
  }

  /** Returns whether the text is still that of fields that stand beside it. */
  boolean isOf(Metadata metadata) {
    Metadata said = read().metadata();
    return said.equals(metadata)
        || said.equals(new FrontMatterNode(YAML, canonical(metadata), span).read().metadata());
  }
}
