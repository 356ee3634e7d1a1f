package io.github.articlemodel.jsontree;

/**
 * The start of an object that is written often, as far as it is always the same: its type, and the
 * name of the member after it. Immutable.
 *
 * <pre>{@code
 * JsonStart heading = JsonStart.of("heading", "level");
 * JsonOutput.write(0, json -> json.start(heading).number(2).endObject());
 * // {"type":"heading","level":2}
 * }</pre>
 */
public final class JsonStart {

  final String type;
  final String name;

  /** What is written on one line. */
  final String text;

  /** The same behind the item before. */
  final String textOfNext;

  private JsonStart(String type, String name) {
    this.type = type;
    this.name = name;
    this.text = "{\"type\":\"" + type + "\",\"" + name + "\":";
    this.textOfNext = ',' + text;
  }

  /**
   * {@return the start of an object}
   *
   * @param type the type, of letters alone
   * @param name the name of the member whose value is to follow, of letters alone
   * @throws IllegalArgumentException if one of them has another character than letters of ASCII
   */
  public static JsonStart of(String type, String name) {
    return new JsonStart(letters(type), letters(name));
  }

  private static String letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char lower = (char) (word.charAt(i) | 0x20);
      if (lower < 'a' || lower > 'z') {
        throw new IllegalArgumentException("expected letters alone: " + word);
      }
    }
    return word;
  }
}
