package io.github.articlemodel.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.articlemodel.model.Attributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds attribute lists among inlines. The engine's own extension takes {@code {{ x }}} for one,
 * and drops it.
 */
final class FlexmarkAttributes implements InlineParserExtensionFactory {

  /** A list; null attributes for what looks like one. */
  static final class Inlined extends Node {
    private final @Nullable Attributes attributes;

    Inlined(BasedSequence chars, @Nullable Attributes attributes) {
      super(chars);
      this.attributes = attributes;
    }

    @Nullable Attributes attributes() {
      return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /**
   * Takes the list at the end of a heading, behind a blank, out of it; null for none. What then
   * stands at the end is without blanks.
   */
  static @Nullable Inlined ofHeading(Heading heading) {
    if (!(heading.getLastChild() instanceof Inlined list)
        || list.attributes() == null
        || !(list.getPrevious() instanceof Text before)) {
      return null;
    }
    BasedSequence text = before.getChars();
    if (!Spans.isBlank(text.lastChar()) || (text.isBlank() && before.getPrevious() == null)) {
      return null;
    }
    list.unlink();
    before.setChars(text.trimEnd());
    if (text.isBlank()) {
      before.unlink();
    }
    return list;
  }

  private final Dialect dialect;

  FlexmarkAttributes(Dialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public CharSequence getCharacters() {
    return "{";
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new Finder(dialect == Dialect.KRAMDOWN);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private record Finder(boolean needsColon) implements InlineParserExtension {

    @Override
    public void finalizeDocument(InlineParser parser) {
      // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
      // nothing is kept
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int at = parser.getIndex();
      AttributeList.Read read = AttributeList.read(input, at, needsColon);
      if (read == null && needsColon && isHeadersId(parser, input, at)) {
        read = AttributeList.read(input, at, false);
      }
      int end = read == null ? endOfOther(input, at) : read.end();
      if (end < 0) {
        return false;
      }
      parser.flushTextNode();
      Attributes attributes = read == null ? null : read.attributes();
      parser.getBlock().appendChild(new Inlined(input.subSequence(at, end), attributes));
      parser.setIndex(end);
      return true;
    }

    /** Whether it is kramdown's <code>{#id}</code> at the end of a heading. */
    private static boolean isHeadersId(LightInlineParser parser, BasedSequence input, int at) {
      return parser.getBlock() instanceof Heading
          && at > 0
          && Spans.isBlank(input.charAt(at - 1))
          && at + 1 < input.length()
          && input.charAt(at + 1) == '#'
          && input.indexOf('}', at) == input.trimEnd().length() - 1
          && input.indexOf(' ', at) < 0;
    }

    /** Returns the offset after a list that can't be read, or -1 for other text. */
    private static int endOfOther(BasedSequence input, int at) {
      if (at + 1 >= input.length() || input.charAt(at + 1) != ':') {
        return -1;
      }
      for (int i = at + 2; i < input.length(); i++) {
        char c = input.charAt(i);
        if (c == '}') {
          return i + 1;
        }
        if (c == '{' || c == '\n' || c == '\r') {
          return -1;
        }
      }
      return -1;
    }
  }
}
