package io.github.articlemodel.link;

/**
 * What can be told of where a link goes from its address alone. A link can be of several classes.
 *
 * <pre>{@code
 * LinkOptions options = LinkOptions.defaults().withBase("https://example.com/news/1");
 * LinkTarget.of("/news/2?utm_source=mail", options).classes(); // [SITE, TRACKING]
 * LinkTarget.of("https://bit.ly/3xYz", options).classes();     // [EXTERNAL, SHORTENER]
 * }</pre>
 */
public enum LinkClass {
  /** Another host than that of the base, or any host where no base is known. */
  EXTERNAL,
  /** The same site: a relative address, or the host of the base, {@code www.} aside. */
  SITE,
  /** A place within the article itself: {@code #name}. */
  ANCHOR,
  /** A file of one machine: {@code file:}, a drive as in {@code C:\a}, or {@code \\host\share}. */
  FILE,
  /** {@code mailto:}. */
  MAIL,
  /** {@code tel:}, {@code sms:} and the like. */
  PHONE,
  /** A host that only passes readers on, so that the address does not say where it goes. */
  SHORTENER,
  /** It has parameters that tell who follows it. */
  TRACKING,
  /** It runs a script: {@link io.github.articlemodel.model.AddressSafety#UNSAFE}. */
  UNSAFE,
  /** A template makes the address ({@code {{ site.url }}}), so it is not known. */
  TEMPLATE,
  /** Another scheme. */
  OTHER
}
