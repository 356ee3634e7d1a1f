package io.github.articlemodel.reading;

import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.model.HardBreak;
import io.github.articlemodel.model.Heading;
import io.github.articlemodel.model.HtmlBlock;
import io.github.articlemodel.model.Image;
import io.github.articlemodel.model.Inline;
import io.github.articlemodel.model.LinkReferenceDefinition;
import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.Paragraph;
import io.github.articlemodel.model.SoftBreak;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.reading.Headline.Origin;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the headline. */
final class Headlines {

  private Headlines() {}

  static Optional<Headline> find(Article article, Profile profile) {
    TypedField<String> title = profile.read(article.metadata()).title().view();
    String field = strip(title.orElse(""));
    if (!field.isEmpty()) {
      Written written = title.field() == null ? Written.nowhere() : title.field().written();
      return Optional.of(
          new Headline(field, List.of(new Text(field)), Origin.TITLE_FIELD, written));
    }
    for (Block block : article.body()) {
      if (block.withoutAttributes() instanceof Heading heading
          && heading.level() == 1
          && !isBlank(heading)) {
        return Optional.of(from(heading, Origin.FIRST_HEADING));
      }
    }
    boolean emptyTitle = title.isPresent() || title.state() == TypedField.State.NULL;
    return emptyTitle ? firstParagraph(article.body()) : Optional.empty();
  }

  /** Returns the body without the block that is the headline, and without empty headings. */
  static List<Block> rest(Article article, Profile profile) {
    Headline headline = find(article, profile).orElse(null);
    String said = headline == null ? "" : headline.text();
    boolean isFound = headline == null;
    List<Block> rest = new ArrayList<>();
    for (Block each : article.body()) {
      Block block = each.withoutAttributes();
      boolean isTitle = block instanceof Heading heading && heading.level() == 1;
      boolean canBe =
          isTitle
              || (block instanceof Paragraph
                  && headline != null
                  && headline.origin() == Origin.FIRST_PARAGRAPH);
      if (block instanceof Heading && isBlank(block)) {
        continue;
      }
      if (!isFound && canBe && strip(Inline.plainText(content(block))).equals(said)) {
        isFound = true;
        continue;
      }
      rest.add(each);
    }
    return List.copyOf(rest);
  }

  private static Optional<Headline> firstParagraph(List<Block> body) {
    boolean afterEmptyHeading = false;
    for (Block each : body) {
      Block block = each.withoutAttributes();
      if (block instanceof Heading heading && isBlank(heading)) {
        afterEmptyHeading |= heading.level() == 1;
      } else if (!isInvisible(block)) {
        return afterEmptyHeading && block instanceof Paragraph paragraph && isOneLine(paragraph)
            ? Optional.of(from(paragraph, Origin.FIRST_PARAGRAPH))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInvisible(Block block) {
    return block instanceof LinkReferenceDefinition
        || (block instanceof HtmlBlock html && isComment(html.literal().strip()));
  }

  private static boolean isComment(String html) {
    return html.startsWith("<!--") && html.indexOf("-->", 2) == html.length() - 3;
  }

  private static boolean isOneLine(Paragraph paragraph) {
    return !isBlank(paragraph)
        && paragraph.walk().stream()
            .noneMatch(
                node ->
                    node instanceof Image
                        || node instanceof SoftBreak
                        || node instanceof HardBreak);
  }

  private static boolean isBlank(Node block) {
    return strip(Inline.plainText(content(block))).isEmpty();
  }

  private static List<Inline> content(Node block) {
    return block instanceof Heading heading ? heading.content() : ((Paragraph) block).content();
  }

  private static Headline from(Block block, Origin origin) {
    List<Inline> content = content(block);
    return new Headline(
        strip(Inline.plainText(content)), content, origin, withText(block.written(), content));
  }

  /** Returns what was written of a block, with the span of its inlines as its text. */
  static Written withText(Written block, List<Inline> content) {
    if (content.isEmpty()) {
      return block;
    }
    Optional<SourceSpan> first = content.get(0).span();
    Optional<SourceSpan> last = content.get(content.size() - 1).span();
    return first.isPresent() && last.isPresent()
        ? block.with(Part.TEXT, new SourceSpan(first.get().start(), last.get().end()))
        : block;
  }

  /** Returns the text without white space and characters that show nothing at its ends. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && showsNothing(text.charAt(start))) {
      start++;
    }
    while (end > start && showsNothing(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean showsNothing(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
