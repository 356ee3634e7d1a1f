package io.github.articlemodel.model;

/**
 * What a credit says about the origin of a picture.
 *
 * <pre>{@code
 * // ![A heron. (Photo: Nela Brandvik)](heron.jpg) gives PHOTOGRAPHER
 * // ![A heron. (Photo: AFP)](heron.jpg) gives AGENCY
 * // ![A heron. (Handout)](heron.jpg) gives HANDOUT
 * // ![A heron. (File photo)](heron.jpg) gives FILE_PHOTO
 * credit.kind();
 * }</pre>
 */
public enum CreditKind {
  /** A person is named, and nothing else is said. */
  PHOTOGRAPHER,
  /** Only an agency, a paper or another body is named. */
  AGENCY,
  /** The picture was handed out by someone whom it is about. */
  HANDOUT,
  /** The picture is from the archive, and not of the event. */
  FILE_PHOTO,
  /** The picture is drawn. */
  ILLUSTRATION,
  /** The picture shows a screen. */
  SCREENSHOT,
  /** The picture was made by a machine. */
  AI_GENERATED
}
