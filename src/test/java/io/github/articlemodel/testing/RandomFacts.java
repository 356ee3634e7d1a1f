package io.github.articlemodel.testing;

import io.github.articlemodel.model.Field;
import io.github.articlemodel.model.FieldValue;
import io.github.articlemodel.model.Metadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Metadata made by chance whose fields are those that the profile {@code news} knows. */
public final class RandomFacts {

  private final Random random;
  private final List<Field> fields = new ArrayList<>();

  private RandomFacts(Random random) {
    this.random = random;
  }

  public static Metadata metadata(Random random) {
    return new RandomFacts(random).all();
  }

  private Metadata all() {
    field("title", FieldValue.of(text()));
    field("description", FieldValue.of(text()));
    field("date", date());
    field("modified", date());
    field("authors", FieldValue.of(List.of(person(), person())));
    field("category", FieldValue.of(text()));
    field("categories", texts());
    field("tags", texts());
    field("keywords", texts());
    field("language", FieldValue.of(pick("en", "th", "zh-Hant-TW", "pt_BR", "no language")));
    field("code", FieldValue.of(pick("ART1", "a b", "ข่าว/7", text())));
    field("slug", FieldValue.of(pick("flood", "ข่าว", text())));
    field("image", FieldValue.of(pick("/img/a.jpg", "b.PNG", "https://x.example/c", text())));
    field("image_alt", FieldValue.of(text()));
    field("image_caption", FieldValue.of(pick("A heron. (Photo: Nela Brandvik/AFP)", text())));
    field("image_credit", FieldValue.of(pick("Nela Brandvik, CC BY 4.0", text())));
    field("rating", FieldValue.of(random.nextInt(9)));
    return new Metadata(fields);
  }

  private void field(String name, FieldValue value) {
    if (random.nextBoolean()) {
      fields.add(new Field(name, value));
    }
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private String text() {
    return pick(
        "Flood",
        "<b>Rain</b> & \"wind\"",
        "A: b\nc",
        " x  y ",
        "ไทย 🌧",
        "]]>",
        "",
        "'",
        "&amp;",
        RandomMetadata.nastyText(random));
  }

  private FieldValue texts() {
    return FieldValue.of(List.of(FieldValue.of(text()), FieldValue.of(text())));
  }

  private FieldValue person() {
    String name = pick("A. Writer", "B. C., D.", "ÅÄ Ö", text());
    if (random.nextBoolean()) {
      return FieldValue.of(name);
    }
    List<Field> details = new ArrayList<>(List.of(new Field("name", FieldValue.of(name))));
    if (random.nextBoolean()) {
      details.add(new Field("email", FieldValue.of("a@news.example")));
    }
    if (random.nextBoolean()) {
      details.add(new Field("url", FieldValue.of(pick("https://news.example/a", "/people/a"))));
    }
    return FieldValue.ofFields(details);
  }

  private FieldValue date() {
    LocalDateTime local =
        LocalDateTime.of(
            number(2024, 1, 9999),
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            10,
            46,
            0,
            5_000);
    return switch (random.nextInt(5)) {
      case 0 -> FieldValue.of(local.toLocalDate());
      case 1 -> FieldValue.of(local);
      case 2 -> FieldValue.of(OffsetDateTime.of(local, ZoneOffset.ofHoursMinutes(7, 30)));
      case 3 -> FieldValue.of(Instant.ofEpochSecond(random.nextInt()));
      default -> FieldValue.of(pick("2024-11-25", "2024-11-25T10:46:12+00:00", "soon"));
    };
  }

  private int number(int... numbers) {
    return numbers[random.nextInt(numbers.length)];
  }
}
