package io.github.articlemodel.figure;

import io.github.articlemodel.model.Caption;
import io.github.articlemodel.model.Credit;
import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.model.FigureForm;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.model.Text;
import io.github.articlemodel.model.TypedField;
import io.github.articlemodel.model.Written;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileEntry;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.profile.ProfileName;
import io.github.articlemodel.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a figure of the image in the front matter, and of the fields that belong to it. */
final class LeadImage {

  private final FigureScope scope;
  private final Profile profile;
  private final Metadata metadata;

  /** A text in the front matter. */
  private record Said(FieldPath path, Field field, FieldValue.Text text) {

    String value() {
      return text.value();
    }
  }

  LeadImage(FigureScope scope, Profile profile, Metadata metadata) {
    this.scope = scope;
    this.profile = profile;
    this.metadata = metadata;
  }

  Optional<Figure> read(List<Figure> inBody) {
    List<Said> images = texts(ProfileKey.IMAGE);
    if (images.isEmpty()) {
      return Optional.empty();
    }
    Said image = images.get(0);
    Optional<Figure> same =
        inBody.stream().filter(each -> each.destination().equals(image.value())).findFirst();
    Said alt = ofImage(ProfileKey.IMAGE_ALT, images);
    Said below = ofImage(ProfileKey.IMAGE_CAPTION, images);
    Said credit = ofImage(ProfileKey.IMAGE_CREDIT, images);
    Passage altPassage = passage(Caption.Place.Kind.ALT_TEXT, alt);
    Passage said = passage(Caption.Place.Kind.FIELD, below);
    Credit stated =
        credit == null ? null : StatedCredit.of(scope.words(), credit.value(), inside(credit));
    Written written = image.field().written();
    written = with(with(written, Part.DESTINATION, image), Part.TEXT, alt);
    ImageParts parts =
        new ImageParts(
            image.value(),
            alt == null ? "" : alt.value(),
            null,
            null,
            written,
            altPassage == null
                ? Passage.of(scope, Caption.Place.Kind.ALT_TEXT, Written.nowhere(), List.of())
                : altPassage,
            null,
            said,
            stated);
    Figure own = PictureReader.read(FigureForm.LEAD_IMAGE, parts, false, null).figure();
    return Optional.of(
        new Figure(
            FigureForm.LEAD_IMAGE,
            own.destination(),
            own.alt(),
            null,
            null,
            own.caption() == null ? same.map(Figure::caption).orElse(null) : own.caption(),
            own.credit() == null ? same.map(Figure::credit).orElse(null) : own.credit(),
            own.written()));
  }

  private static Written with(Written written, Part part, @Nullable Said said) {
    Optional<SourceSpan> span = said == null ? Optional.empty() : inside(said).span();
    return span.isPresent() ? written.with(part, span.get()) : written;
  }

  private @Nullable Passage passage(Caption.Place.Kind kind, @Nullable Said said) {
    if (said == null) {
      return null;
    }
    Written place = inside(said);
    return Passage.of(scope, kind, place, List.of(new Text(said.value(), place)));
  }

  /** Returns the texts of the names of a key that say something; those that are read first. */
  private <T> List<Said> texts(ProfileKey<T> key) {
    List<Said> found = new ArrayList<>();
    List<Said> others = new ArrayList<>();
    List<ProfileName<T>> names = profile.entry(key).map(ProfileEntry::names).orElse(List.of());
    for (ProfileName<T> name : names) {
      Field field = metadata.field(name.path()).orElse(null);
      if (field != null
          && field.value() instanceof FieldValue.Text text
          && !text.value().isBlank()) {
        TypedField<T> view = metadata.view(name.type(), name.path());
        (view.isPresent() ? found : others).add(new Said(name.path(), field, text));
      }
    }
    found.addAll(others);
    return found;
  }

  /**
   * Returns the first text of a key that belongs to the image that counts, the first of the images:
   * not one beside an image of another address, unless the one that counts is there too.
   */
  private @Nullable Said ofImage(ProfileKey<?> key, List<Said> images) {
    Said lead = images.get(0);
    for (Said said : texts(key)) {
      boolean beside = isBeside(said, lead);
      if (beside
          || images.stream()
              .noneMatch(each -> isBeside(said, each) && !each.value().equals(lead.value()))) {
        return said;
      }
    }
    return null;
  }

  private static boolean isBeside(Said one, Said other) {
    return one.path().parent().equals(other.path().parent());
  }

  /** Returns where the value stands without its quotes; nowhere where it is not as it reads. */
  private static Written inside(Said said) {
    SourceSpan value = said.text().span().orElse(null);
    String raw = said.text().written().raw().orElse(null);
    if (value == null || raw == null) {
      return Written.nowhere();
    }
    int quotes = raw.length() - said.value().length();
    if (quotes == 2 && raw.startsWith(said.value(), 1)) {
      return Written.at(new SourceSpan(value.start() + 1, value.end() - 1));
    }
    return quotes == 0 && raw.equals(said.value()) ? Written.at(value) : Written.nowhere();
  }
}
