package io.github.articlemodel.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an address leads, as far as it tells by itself: the network is never asked.
 *
 * <pre>{@code
 * LinkOptions options = LinkOptions.defaults().withBase("https://example.com/news/1");
 * LinkTarget target = LinkTarget.of("../mäp.pdf?utm_id=7", options);
 * target.resolved();           // Optional of https://example.com/m%C3%A4p.pdf?utm_id=7
 * target.classes();            // [SITE, TRACKING]
 * target.trackingParameters(); // [utm_id]
 * }</pre>
 *
 * @param address the address resolved against the base (RFC 3986, 5.2), in ASCII: percent-encoded
 *     where it must be, the host by IDNA; null where there is no base, or it has no such form
 * @param classes what can be told of it, in the order of {@link LinkClass}; empty for an empty one
 * @param trackingParameters the names of parameters that tell who follows it, in their order
 */
public record LinkTarget(
    @Nullable String address, Set<LinkClass> classes, List<String> trackingParameters) {

  /**
   * Creates one.
   *
   * @param address the address resolved against the base, in ASCII; null where there is no base, or
   *     it has no such form
   * @param classes what can be told of it; empty for an empty one
   * @param trackingParameters the names of parameters that tell who follows it, in their order
   */
  public LinkTarget {
    classes = LinkClasses.copyOf(classes);
    trackingParameters = List.copyOf(trackingParameters);
  }

  /**
   * {@return where an address leads}
   *
   * @param destination the address, as Markdown or HTML give it: their escapes resolved
   * @param options the base, and the lists
   */
  public static LinkTarget of(String destination, LinkOptions options) {
    return TargetReader.of(options, options.base()).read(destination);
  }

  /** {@return the address resolved against the base; empty where that can't be told} */
  public Optional<String> resolved() {
    return Optional.ofNullable(address);
  }

  /**
   * {@return whether it is of a class}
   *
   * @param linkClass the class
   */
  public boolean is(LinkClass linkClass) {
    return classes.contains(linkClass);
  }
}
