package io.github.articlemodel.corpus;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.source.SourceText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Codes for new articles, in the form of {@link ArticleCode}: {@code ART}, the time to the minute,
 * and six capital letters or digits by chance.
 *
 * <pre>{@code
 * Set<ArticleCode> taken = ArticleCodes.in(Path.of("posts"), ArticleParser.create());
 * LocalDateTime time = LocalDateTime.of(2024, 11, 25, 10, 36);
 * ArticleCode code = ArticleCodes.next(time, new SecureRandom(), taken);
 * code.embeddedTime(); // 2024-11-25T10:36
 * }</pre>
 */
public final class ArticleCodes {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final int SUFFIX = 6;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT);

  private ArticleCodes() {}

  /**
   * {@return a code that is none of those that are taken}
   *
   * @param time the time in the code, in the years 2000 to 2099
   * @param random what the last six signs come from
   * @param taken codes that are there already, fewer than there are for one minute
   * @throws IllegalArgumentException if no code has such a year
   */
  public static ArticleCode next(
      LocalDateTime time, RandomGenerator random, Set<ArticleCode> taken) {
    if (time.getYear() < 2000 || time.getYear() > 2099) {
      throw new IllegalArgumentException(
          "a code has a year from 2000 to 2099, not " + time.getYear());
    }
    ArticleCode code;
    do {
      StringBuilder text = new StringBuilder("ART").append(TIME.format(time));
      for (int i = 0; i < SUFFIX; i++) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      code = new ArticleCode(text.toString());
    } while (taken.contains(code));
    return code;
  }

  /**
   * {@return the time that the code of an article of a date bears: the one that is written,
   * whatever its offset}
   *
   * @param date the date
   * @param ofDay the time of day where the date says none
   */
  public static LocalDateTime time(ArticleDate date, LocalTime ofDay) {
    if (date.value() instanceof LocalDate day) {
      return day.atTime(ofDay);
    } else if (date.value() instanceof LocalDateTime time) {
      return time;
    }
    return date.value() instanceof OffsetDateTime time
        ? time.toLocalDateTime()
        : LocalDateTime.ofInstant(date.instant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /**
   * {@return the codes of the articles in a folder, by their fields and the names of their files}
   * Reads no body, and no folder below. Of a file that can't be read the name alone counts.
   *
   * @param folder the folder
   * @param parser what reads the files, and has the profile
   * @throws IOException if the folder can't be read
   */
  public static Set<ArticleCode> in(Path folder, ArticleParser parser) throws IOException {
    Set<ArticleCode> codes = new HashSet<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.{md,markdown,mdx,MD,MARKDOWN,MDX}")) {
      for (Path file : files) {
        ArticleDocument document;
        try {
          document = parser.parse(file);
        } catch (IOException unreadable) {
          document = parser.parse(named(file));
        }
        document.fields().code().value().ifPresent(codes::add);
        parser.parse(named(file)).fields().code().value().ifPresent(codes::add);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return codes;
  }

  /** Returns the name of a file with nothing in it. */
  private static SourceText named(Path file) {
    return SourceText.of("").withName(file.toString());
  }
}
