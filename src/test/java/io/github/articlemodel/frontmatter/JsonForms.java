package io.github.articlemodel.frontmatter;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.source.SourceText;
import java.util.List;

/** Metadata as JSON front matter in the layouts that people and tools write. */
final class JsonForms {

  private static final FrontMatterLimits LIMITS = FrontMatterLimits.defaults();

  private JsonForms() {}

  /** Returns what JSON can say of the front matter of an article. */
  static Metadata sayable(SourceText source) {
    FrontMatter frontMatter = FrontMatterReader.of(LIMITS).read(source);
    if (frontMatter.state() != FrontMatter.State.READ) {
      return Metadata.empty();
    }
    FrontMatterConversion conversion =
        FrontMatterEditor.of(LIMITS).convert(source, frontMatter, FrontMatterFormat.JSON);
    return FrontMatterReader.of(LIMITS).read(source.apply(conversion.edits())).metadata();
  }

  /** Returns articles with the front matter in each layout. */
  static List<String> of(Metadata metadata) {
    return List.of(
        "{" + lines(metadata, "  ", ": ") + "}\n\n# Heading\n",
        ";;;\n" + line(metadata, ":", ",") + "\n;;;\n\n# Heading\n",
        line(metadata, ": ", ", ") + "\n# Heading\n",
        "---json\n\n{" + lines(metadata, "    ", " : ") + "}\n\n---\n\n# Heading\n---\n",
        "---json\n{" + lines(metadata, "\t", ":\t") + "}\n...\n# Heading");
  }

  private static String lines(Metadata metadata, String indent, String colon) {
    String text = new JsonPrinter(indent, "\n", colon, ", ").inLines(map(metadata), "");
    return text.substring(1, text.length() - 1);
  }

  private static String line(Metadata metadata, String colon, String comma) {
    return new JsonPrinter("  ", "\n", colon, comma).onOneLine(map(metadata));
  }

  private static FieldValue map(Metadata metadata) {
    List<Field> fields = metadata.fields();
    return new FieldValue.Mapping(fields, Written.nowhere());
  }
}
