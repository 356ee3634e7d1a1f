package io.github.articlemodel.editing;

import io.github.articlemodel.model.Node;
import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplatePlace;
import io.github.articlemodel.model.TemplateTag;
import io.github.articlemodel.model.Written.Part;
import io.github.articlemodel.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Edits of an address that a template tag is given within the destination of a link, as in {@code
 * [a]({% link b.md %})}: each is an edit of the whole destination.
 */
final class TagDestinations {

  private final String text;
  private final BodyIndex index;
  private final Set<TemplateFamily> templates;
  private final BodyRefusals refusals;

  TagDestinations(
      String text, BodyIndex index, Set<TemplateFamily> templates, BodyRefusals refusals) {
    this.text = text;
    this.index = index;
    this.templates = templates;
    this.refusals = refusals;
  }

  /** Returns requests in which those of tags are part of those of the links around them. */
  Map<SourceSpan, LinkRequest> folded(Map<SourceSpan, LinkRequest> requests) {
    Map<SourceSpan, LinkRequest> ofLinks = new LinkedHashMap<>();
    Map<SourceSpan, LinkRequest> ofTags = new LinkedHashMap<>();
    requests.forEach(
        (span, request) -> {
          boolean isOfTag = index.link(span) == null && index.linkTo(span) != null;
          (isOfTag ? ofTags : ofLinks).put(span, request);
        });
    ofTags.forEach((span, request) -> fold(ofLinks, span, request));
    return ofLinks;
  }

  private void fold(Map<SourceSpan, LinkRequest> ofLinks, SourceSpan span, LinkRequest request) {
    Node link = index.linkTo(span);
    String value = request.destination();
    if (link == null || value == null || request.setsTitle() || request.content() != null) {
      throw refusals.of(
          request.edit(),
          "edit.kind",
          "such an address has no title and no text",
          "set its destination alone, or name the link around it");
    }
    SourceSpan whole = link.span().orElseThrow();
    LinkRequest around = ofLinks.getOrDefault(whole, LinkRequest.none(request.edit()));
    String now = around.destinationOr(LinkWays.destination(link));
    String destination = with(link, span, value, now, request);
    ofLinks.put(whole, around.with(new BodyEdit.SetDestination(whole, destination)));
  }

  /** Returns a destination with another value in the tag that stands in it. */
  private String with(Node link, SourceSpan span, String value, String now, LinkRequest request) {
    SourceSpan place = link.written().span(Part.DESTINATION).orElseThrow();
    SourceSpan inside = new SourceSpan(span.start() - place.start(), span.end() - place.start());
    String old = LinkWays.destination(link);
    TemplateTag tag = null;
    TemplatePlace at = null;
    for (TemplatePlace each : TemplatePlace.in(old, templates)) {
      if (each.kind() == TemplatePlace.Kind.TAG
          && each.start() <= inside.start()
          && inside.end() <= each.end()) {
        at = each;
        tag = new TemplateTag(old.substring(each.start(), each.end()));
      }
    }
    if (tag == null || at == null || place.length() != old.length()) {
      throw refusals.noPlace(request.edit(), "address");
    }
    TemplateArgument argument = argument(tag, inside.start() - at.start());
    if (argument == null) {
      throw refusals.noPlace(request.edit(), "address");
    }
    String changed = changed(tag, argument, span, value, request);
    int first = now.indexOf(tag.literal());
    if (first >= 0 && now.indexOf(tag.literal(), first + 1) < 0) {
      return now.substring(0, first) + changed + now.substring(first + tag.literal().length());
    }
    if (now.contains(changed)) {
      return now; // the edit of the link itself asks for the same
    }
    throw refusals.of(
        request.edit(),
        "edit.overlap",
        "another edit changes the destination that the tag stands in",
        "make one after the other");
  }

  private String changed(
      TemplateTag tag,
      TemplateArgument argument,
      SourceSpan span,
      String value,
      LinkRequest request) {
    boolean isLiquid = TemplateFamily.of(tag) == TemplateFamily.LIQUID;
    try {
      String written =
          RawValue.argument(text, span, argument, isLiquid).edit(value, Style.KEPT).replacement();
      String literal = tag.literal();
      return literal.substring(0, argument.start()) + written + literal.substring(argument.end());
    } catch (IllegalArgumentException e) {
      throw refusals.value(request.edit(), e);
    }
  }

  private static @Nullable TemplateArgument argument(TemplateTag tag, int start) {
    return tag.allArguments().stream()
        .filter(argument -> argument.start() == start)
        .findFirst()
        .orElse(null);
  }
}
