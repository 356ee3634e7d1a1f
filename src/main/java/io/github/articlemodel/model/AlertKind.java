package io.github.articlemodel.model;

/**
 * The kinds of an {@link Alert} (<a
 * href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">GitHub,
 * Alerts</a>).
 *
 * <pre>{@code
 * new Alert(AlertKind.WARNING, List.of(Paragraph.of("Stay inside."))).kind(); // WARNING
 * }</pre>
 */
public enum AlertKind {
  /** {@code [!NOTE]}: useful to know. */
  NOTE,
  /** {@code [!TIP]}: helpful advice. */
  TIP,
  /** {@code [!IMPORTANT]}: needed to reach a goal. */
  IMPORTANT,
  /** {@code [!WARNING]}: needs attention at once. */
  WARNING,
  /** {@code [!CAUTION]}: warns of a risk. */
  CAUTION
}
