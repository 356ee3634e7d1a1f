package io.github.articlemodel.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.frontmatter.FrontMatter.State;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.source.Diagnostic;
import io.github.articlemodel.source.Severity;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real front matter in each language, broken by one mistake of those that people make. */
class SeededMistakesTest {

  private static final FrontMatterReader READER =
      FrontMatterReader.of(FrontMatterLimits.defaults());

  /** A mistake: one of the places of a sign, or of two, gets another text. */
  private record Mistake(String name, String sign, String replacement, boolean certain) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("no comma", ",\n", "\n", true),
          new Mistake("no comma on the line", ", ", " ", false),
          new Mistake("comma before the bracket", "]", ",]", false),
          new Mistake("comma before the brace", "\n}", ",\n}", true),
          new Mistake("comma at the end", "\"\n", "\",\n", false),
          new Mistake("two commas", ",\n", ",,\n", true),
          new Mistake("no quote at the end", "\"\n", "\n", false),
          new Mistake("no quote before the comma", "\",", ",", false),
          new Mistake("no quote at the start", ": \"", ": ", false),
          new Mistake("no quote after the equals sign", " = \"", " = ", false),
          new Mistake("typographic quote", "\"", "“", false),
          new Mistake("colon for equals sign", " = ", ": ", true),
          new Mistake("equals sign for colon", ": ", " = ", false),
          new Mistake("no space after the colon", ": ", ":", false),
          new Mistake("no colon", ": ", " ", false),
          new Mistake("no equals sign", " = ", " ", false),
          new Mistake("no bracket at the start", "[", "", false),
          new Mistake("no bracket at the end", "]", "", false),
          new Mistake("no brace at the end", "}", "", false),
          new Mistake("tab at the start", "\n", "\n\t", false),
          new Mistake("blank at the start", "\n", "\n ", false),
          new Mistake("comment", "\n", " # c\n", false),
          new Mistake("slashes", "\n", " // c\n", false),
          new Mistake("loose line", "\n", "\nloose line\n", false),
          new Mistake("capital", "true", "True", true),
          new Mistake("backslash", "\"", "\"C:\\quarter ", false),
          new Mistake("quote within", "e", "\"e", false),
          new Mistake("single quotes", "\"", "'", false),
          new Mistake("at sign", ": ", ": @", false),
          new Mistake("asterisk", ": ", ": *", false));

  /** A fix of any of them leaves one error less, and all that was read as it was. */
  @ParameterizedTest
  @EnumSource(FrontMatterFormat.class)
  void mendsNothingButTheMistake(FrontMatterFormat format) throws IOException {
    FixLaw law = new FixLaw();
    Random random = new Random(20_261_129);
    int broken = 0;
    for (String text : blocks(format)) {
      for (Mistake mistake : MISTAKES) {
        String wrong = seed(text, mistake, random);
        if (wrong != null) {
          law.check(SourceText.of(wrong));
          broken++;
        }
      }
    }
    assertThat(broken).isGreaterThan(400);
    assertThat(law.made.values().stream().mapToInt(Integer::intValue).sum())
        .as("%s of %s: %s", format, broken, law.made)
        .isGreaterThan(broken / 12);
  }

  /** Where the fix of a mistake is certain, it gives the front matter that was there before. */
  @ParameterizedTest
  @EnumSource(FrontMatterFormat.class)
  void givesBackWhatWasThereWhereTheFixIsCertain(FrontMatterFormat format) throws IOException {
    Random random = new Random(20_261_130);
    Map<String, Integer> mended = new TreeMap<>();
    for (String text : blocks(format)) {
      for (Mistake mistake : MISTAKES) {
        String wrong = mistake.certain() ? seed(text, mistake, random) : null;
        if (wrong == null) {
          continue;
        }
        SourceText source = SourceText.of(wrong);
        for (Diagnostic said : READER.read(source).diagnostics()) {
          if (said.severity() == Severity.ERROR && said.fix().isPresent()) {
            SourceText fixed = source.apply(said.fix().orElseThrow().edits());
            assertThat(READER.read(fixed).metadata())
                .as("%s\n%s\n%s", said, wrong, said.fix())
                .isEqualTo(READER.read(SourceText.of(text)).metadata());
            mended.merge(mistake.name(), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(mended).hasSizeGreaterThanOrEqualTo(format == FrontMatterFormat.YAML ? 0 : 2);
  }

  /**
   * A mistake costs the field that it stands in, and one more where it joins two; all of them only
   * where it is the closing fence or brace, and then that is told.
   */
  @ParameterizedTest
  @EnumSource(FrontMatterFormat.class)
  void keepsTheOtherFields(FrontMatterFormat format) throws IOException {
    Random random = new Random(20_261_131);
    int cases = 0;
    int unclosed = 0;
    for (String text : blocks(format)) {
      List<Field> sound = READER.read(SourceText.of(text)).metadata().fields();
      for (Mistake mistake : MISTAKES) {
        String wrong = seed(text, mistake, random);
        if (wrong == null || sound.size() == 1) {
          continue; // a single line that is no field is prose
        }
        FrontMatter read = READER.read(SourceText.of(wrong));
        List<Field> left = new ArrayList<>(sound);
        left.removeAll(read.metadata().fields());
        cases++;
        if (read.state() == State.ABSENT) {
          assertThat(read.diagnostics())
              .as(wrong)
              .extracting(Diagnostic::code)
              .containsExactly("frontmatter.unclosed");
          unclosed++;
        } else {
          assertThat(left)
              .as("%s:\n%s\n%s", mistake.name(), wrong, read.diagnostics())
              .hasSizeLessThanOrEqualTo(2);
        }
      }
    }
    assertThat(unclosed).as("of %s", cases).isLessThan(cases / 20);
  }

  /** Returns the text with one of the places of the sign replaced; null where there is none. */
  private static @Nullable String seed(String text, Mistake mistake, Random random) {
    int content = text.indexOf('\n') + (text.charAt(0) == '{' ? 0 : 1);
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    end += text.charAt(0) == '{' ? 1 : 0;
    List<Integer> places = new ArrayList<>();
    int at = text.indexOf(mistake.sign(), content);
    while (at >= 0 && at + mistake.sign().length() <= end) {
      places.add(at);
      at = text.indexOf(mistake.sign(), at + 1);
    }
    if (places.isEmpty()) {
      return null;
    }
    int place = places.get(random.nextInt(places.size()));
    return text.substring(0, place)
        + mistake.replacement()
        + text.substring(place + mistake.sign().length());
  }

  /** Returns the front matters of the sample of the corpus that read, in a language. */
  private static List<String> blocks(FrontMatterFormat format) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Path file : SharedData.articles(Path.of("src/test/resources/corpus"))) {
      SourceText source =
          SourceText.of(SourceText.of(Files.readAllBytes(file)).text().replace("\r\n", "\n"));
      FrontMatter read = READER.read(source);
      if (read.state() != State.READ || read.metadata().fields().isEmpty()) {
        continue;
      }
      if (read.format() == format) {
        blocks.add(source.text().substring(0, read.span().end()));
      }
      String canonical = canonical(format, read);
      if (canonical != null) {
        blocks.add(canonical);
      }
    }
    return blocks;
  }

  private static @Nullable String canonical(FrontMatterFormat format, FrontMatter read) {
    try {
      return FrontMatterLanguage.of(format).write(read.metadata().fields(), "\n");
    } catch (UnsayableValueException e) {
      return null; // as of a date in JSON
    }
  }
}
