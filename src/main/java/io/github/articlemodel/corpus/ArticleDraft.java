package io.github.articlemodel.corpus;

import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.frontmatter.FrontMatterWriter;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.profile.FieldsBuilder;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileEntry;
import io.github.articlemodel.profile.ProfileKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article that is to be written: the fields that its profile expects, and no text yet.
 * Immutable.
 *
 * <pre>{@code
 * ArticleDate date = ArticleDate.parse("2024-11-25").orElseThrow();
 * ArticleDraft draft = ArticleDraft.of(Profile.zola(), date).withTitle("Flood");
 * draft.text(); // "+++\ntitle = \"Flood\"\ndate = 2024-11-25\n+++\n\n"
 * }</pre>
 *
 * @param profile the names of the fields, and which of them there are: those expected, the date,
 *     and the code where the profile has one
 * @param format the language of the front matter
 * @param title the title, which may be empty
 * @param date the date
 * @param code the code, or null where it has none
 */
public record ArticleDraft(
    Profile profile,
    FrontMatterFormat format,
    String title,
    ArticleDate date,
    @Nullable ArticleCode code) {

  /**
   * Creates a draft.
   *
   * @param profile the names of the fields, and which of them there are
   * @param format the language of the front matter
   * @param title the title, which may be empty
   * @param date the date
   * @param code the code, or null where it has none
   */
  public ArticleDraft {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
  }

  /**
   * {@return a draft without a title or code, in the language that sites of the profile have: TOML
   * for {@code zola}, YAML for all others}
   *
   * @param profile the profile
   * @param date the date
   */
  public static ArticleDraft of(Profile profile, ArticleDate date) {
    boolean isToml = profile.name().equals(Profile.zola().name());
    FrontMatterFormat format = isToml ? FrontMatterFormat.TOML : FrontMatterFormat.YAML;
    return new ArticleDraft(profile, format, "", date, null);
  }

  /**
   * {@return this with another title}
   *
   * @param other the title
   */
  public ArticleDraft withTitle(String other) {
    return new ArticleDraft(profile, format, other, date, code);
  }

  /**
   * {@return this with a code}
   *
   * @param other the code
   */
  public ArticleDraft withCode(ArticleCode other) {
    return new ArticleDraft(profile, format, title, date, other);
  }

  /**
   * {@return this in another language}
   *
   * @param other the language of the front matter
   */
  public ArticleDraft withFormat(FrontMatterFormat other) {
    return new ArticleDraft(profile, other, title, date, code);
  }

  /**
   * {@return the fields, in the order of the profile: title and date; the code, if there is one;
   * and the others that are expected, the layout as {@code post}, the rest as null} TOML has no
   * null, so there those are left out, as are those that stand within another field.
   */
  public Metadata metadata() {
    FieldsBuilder fields = new FieldsBuilder(profile);
    for (ProfileEntry<?> entry : profile.entries()) {
      ProfileKey<?> key = entry.key();
      if (key.equals(ProfileKey.TITLE)) {
        fields.with(ProfileKey.TITLE, title);
      } else if (key.equals(ProfileKey.DATE)) {
        withDate(fields);
      } else if (key.equals(ProfileKey.CODE) && code != null) {
        fields.with(ProfileKey.CODE, code);
      } else if (profile.expected().contains(key)) {
        withExpected(entry, fields);
      }
    }
    return fields.build();
  }

  /** Adds the date, as a text where the language has no dates. */
  private void withDate(FieldsBuilder fields) {
    if (format.hasDates()) {
      fields.with(ProfileKey.DATE, date);
    } else {
      FieldPath path = profile.entry(ProfileKey.DATE).orElseThrow().names().get(0).path();
      fields.with(path.toString(), FieldValue.of(date.toString()));
    }
  }

  private void withExpected(ProfileEntry<?> entry, FieldsBuilder fields) {
    FieldPath path = entry.names().get(0).path();
    if (entry.key().equals(ProfileKey.LAYOUT)) {
      fields.with(ProfileKey.LAYOUT, "post");
    } else if (path.steps().size() == 1 && format != FrontMatterFormat.TOML) {
      fields.with(
          ((FieldPath.Name) path.steps().get(0)).name(), new FieldValue.Null(Written.nowhere()));
    }
  }

  /** {@return the file: front matter, and an empty line where the text is to begin} */
  public String text() {
    return FrontMatterWriter.write(metadata(), format) + "\n";
  }
}
