package io.github.articlemodel.frontmatter;

import io.github.articlemodel.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of the engine over a slice; the one place where its exceptions are caught. */
final class YamlEvents {

  private static final String QUOTE = "while scanning a quoted scalar";
  private static final String NAME = "while scanning a simple key";

  private final YamlSlice slice;
  private final ParserImpl parser;

  YamlEvents(YamlSlice slice) {
    this.slice = slice;
    int length = slice.copy().length();
    // One buffer for all: with smaller ones the engine copies what is left of the text again and
    // again, in quadratic time. The limit of code points is ours, checked before.
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(length + 1)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    this.parser = new ParserImpl(settings, new StreamReader(settings, slice.copy()));
  }

  /** Returns the next event; only to be called until the end of the stream. */
  Event next() throws YamlRefusal {
    try {
      return parser.next();
    } catch (ReaderException e) {
      int at = slice.offset(e.getPosition());
      throw new YamlRefusal(
          "yaml.control-character",
          spanAt(at),
          "the character " + hex(e.getCodePoint()) + " can't stand in YAML",
          "leave it out, or write it as an escape in double quotes");
    } catch (MarkedYamlEngineException e) {
      // Of a quote that is never closed, and of a name without a colon, the engine's problem is
      // where it gave up, far from where they start.
      boolean open = QUOTE.equals(e.getContext()) || NAME.equals(e.getContext());
      Optional<Mark> mark =
          open
              ? e.getContextMark().or(e::getProblemMark)
              : e.getProblemMark().or(e::getContextMark);
      int at = mark.map(Mark::getIndex).map(slice::offset).orElse(slice.span().start());
      throw refusal(e.getContext(), e.getProblem(), spanAt(at));
    } catch (YamlEngineException e) {
      throw refusal(null, null, slice.span());
    } catch (NumberFormatException e) {
      // The engine's reading of a \x, \\u or \U escape that is cut short or too large.
      throw refusal("while scanning a double-quoted scalar", null, slice.span());
    }
  }

  private YamlRefusal refusal(@Nullable String context, @Nullable String problem, SourceSpan at) {
    return YamlProblems.refusal(context, problem, slice.text(), at, slice.span().end());
  }

  private SourceSpan spanAt(int offset) {
    return offset < slice.span().end()
        ? new SourceSpan(offset, offset + Character.charCount(slice.text().codePointAt(offset)))
        : SourceSpan.at(offset);
  }

  private static String hex(int codePoint) {
    return String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
  }
}
