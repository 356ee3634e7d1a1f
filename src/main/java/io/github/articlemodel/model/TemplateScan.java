package io.github.articlemodel.model;

import io.github.articlemodel.model.TemplatePlace.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a text once to find template tags. */
final class TemplateScan {

  /** So many tags may be sought to the end in vain; this keeps the time in bounds. */
  private static final int MOST_UNCLOSED = 50;

  private final String text;
  private final Set<TemplateFamily> families;
  private final Set<TemplateSyntax> endless = EnumSet.noneOf(TemplateSyntax.class);
  private final List<TemplatePlace> places = new ArrayList<>();
  private int unclosed;
  private int rawEnd;
  private boolean noEndOfRaw;

  TemplateScan(String text, Set<TemplateFamily> families) {
    this.text = text;
    this.families = families;
  }

  /** Returns a text with a letter for each template tag of any language. */
  static String hidden(String text) {
    List<TemplatePlace> places = TemplatePlace.in(text, EnumSet.allOf(TemplateFamily.class));
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (TemplatePlace place : places) {
      if (place.kind() != Kind.UNCLOSED) {
        out.append(text, done, place.start()).append('\uE000');
        done = place.end();
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  List<TemplatePlace> places() {
    int at = text.indexOf('{');
    while (at >= 0) {
      TemplateSyntax syntax = syntax(at);
      int next = syntax == null ? at + 1 : at + syntax.open().length();
      if (syntax != null && families.contains(family(syntax))) {
        next = place(syntax, at);
      }
      at = text.indexOf('{', next);
    }
    return List.copyOf(places);
  }

  private @Nullable TemplateSyntax syntax(int at) {
    for (TemplateSyntax syntax : TemplateSyntax.values()) {
      if (text.startsWith(syntax.open(), at)) {
        return syntax;
      }
    }
    return null;
  }

  private static TemplateFamily family(TemplateSyntax syntax) {
    boolean hugo = TemplateFamily.HUGO.syntaxes().contains(syntax);
    return hugo ? TemplateFamily.HUGO : TemplateFamily.LIQUID;
  }

  /** Adds what stands at a place; returns where to go on. */
  private int place(TemplateSyntax syntax, int start) {
    int inside = start + syntax.open().length();
    int end = end(syntax, start);
    if (end < 0) {
      if (unclosed <= MOST_UNCLOSED) {
        places.add(new TemplatePlace(start, inside, Kind.UNCLOSED));
      }
      return inside;
    }
    if (start < rawEnd) {
      if (end <= rawEnd) {
        places.add(new TemplatePlace(start, end, Kind.SHOWN));
        return end;
      }
      return inside;
    }
    places.add(new TemplatePlace(start, end, Kind.TAG));
    if (syntax == TemplateSyntax.LIQUID_TAG && isNamed("raw", inside)) {
      rawEnd = endOfRaw(end);
    }
    return end;
  }

  private int end(TemplateSyntax syntax, int start) {
    if (endless.contains(syntax)) {
      unclosed++;
      return -1;
    }
    int end = syntax.end(text, start);
    if (end < 0) {
      unclosed++;
      int close = text.indexOf(syntax.close(), start + syntax.open().length());
      if (close < 0 || unclosed >= MOST_UNCLOSED) {
        endless.add(syntax);
      }
    }
    return end;
  }

  /** Returns where the tag starts that ends what begins after {@code raw}; 0 where none does. */
  private int endOfRaw(int from) {
    int at = noEndOfRaw ? -1 : text.indexOf("{%", from);
    while (at >= 0 && !isNamed("endraw", at + 2)) {
      at = text.indexOf("{%", at + 2);
    }
    noEndOfRaw |= at < 0;
    return Math.max(at, 0);
  }

  /** Returns whether a tag, up to its end, says nothing but a name. */
  private boolean isNamed(String name, int inside) {
    int at = text.startsWith("-", inside) ? inside + 1 : inside;
    at = afterSpace(at);
    if (!text.startsWith(name, at)) {
      return false;
    }
    at = afterSpace(at + name.length());
    return text.startsWith("%}", at) || text.startsWith("-%}", at);
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
