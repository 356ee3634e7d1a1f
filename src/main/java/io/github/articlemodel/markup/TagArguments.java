package io.github.articlemodel.markup;

import io.github.articlemodel.model.TemplateArgument;
import io.github.articlemodel.model.TemplateFamily;
import io.github.articlemodel.model.TemplateTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a template tag that tell of a picture, by the names that sites give them. */
final class TagArguments {

  private static final List<String> ADDRESS =
      List.of(
          "src",
          "file",
          "image_path",
          "image",
          "image_url",
          "img",
          "imgsrc",
          "path",
          "source",
          "filename",
          "url");
  private static final List<String> ALT = List.of("alt", "alt_text", "alttext", "image_alt");
  private static final List<String> CAPTION = List.of("caption", "figcaption", "image_caption");
  private static final List<String> CREDIT =
      List.of("attr", "credit", "image_credit", "photo_credit", "attribution", "photographer");
  private static final List<String> LINK = List.of("link", "href", "url");
  private static final List<String> EXTENSIONS =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".tiff");
  private static final Set<String> PICTURE_WORDS =
      Set.of("figure", "fig", "image", "img", "imgproc", "picture", "pic", "photo");

  private static final String SEPARATORS = "-_. ";

  /** Those of the words that begin with no other: where none of these is, none of them is. */
  private static final List<String> WORD_STARTS =
      PICTURE_WORDS.stream()
          .filter(
              word ->
                  PICTURE_WORDS.stream()
                      .noneMatch(other -> !other.equals(word) && word.startsWith(other)))
          .toList();

  private final boolean liquid;
  private final boolean include;
  private final String name;
  private final List<TemplateArgument> all;

  private TagArguments(TemplateTag tag) {
    liquid = TemplateFamily.of(tag) == TemplateFamily.LIQUID;
    all = tag.allArguments();
    String own = tag.name();
    include = liquid && (own.startsWith("include") || own.equals("render"));
    name = include && !all.isEmpty() ? all.get(0).value() : own;
  }

  static TagArguments of(TemplateTag tag) {
    return new TagArguments(tag);
  }

  /**
   * Returns false for a tag that surely shows no picture: it has no argument with a name, and
   * nothing in it is a word for a picture. It is far cheaper than reading the arguments.
   */
  static boolean mayShow(TemplateTag tag) {
    String literal = tag.literal();
    if (literal.indexOf('=') >= 0 || literal.indexOf(':') >= 0) {
      return true;
    }
    for (int i = 0; i < literal.length(); i++) {
      for (int k = 0; k < WORD_STARTS.size(); k++) {
        String start = WORD_STARTS.get(k);
        if (literal.regionMatches(true, i, start, 0, start.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the tag takes in a file that makes something of its arguments. */
  boolean isInclude() {
    return include;
  }

  /** Returns whether a tag is a picture by its name. */
  boolean isNamedPicture() {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int end = 0; end <= file.length(); end++) {
      if (end == file.length() || SEPARATORS.indexOf(file.charAt(end)) >= 0) {
        if (PICTURE_WORDS.contains(file.substring(start, end))) {
          return true;
        }
        start = end + 1;
      }
    }
    return false;
  }

  @Nullable TemplateArgument address() {
    for (String key : ADDRESS) {
      TemplateArgument named = named(key);
      if (named != null && isAddress(named)) {
        boolean told = isNamedPicture() || (isFile(named.value()) && hasWords());
        return told ? named : null;
      }
    }
    return include || !isNamedPicture() ? null : addressByPlace();
  }

  private boolean hasWords() {
    return first(ALT) != null || first(CAPTION) != null;
  }

  private @Nullable TemplateArgument addressByPlace() {
    for (TemplateArgument argument : all) {
      if (argument.name() == null && isAddress(argument)) {
        boolean path = argument.value().indexOf('/') >= 0 || isFile(argument.value());
        if (path || !liquid) {
          return argument;
        }
      }
    }
    return null;
  }

  /** Returns whether it can be an address: of Liquid, a word without quotes is a variable. */
  private boolean isAddress(TemplateArgument argument) {
    return !argument.value().isBlank()
        && (!liquid
            || argument.quoted()
            || argument.value().indexOf('/') >= 0
            || isFile(argument.value()));
  }

  private static boolean isFile(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }

  /** Returns the alt text: of arguments without names, the last in quotes after the address. */
  @Nullable TemplateArgument alt(TemplateArgument address) {
    TemplateArgument named = first(ALT);
    if (named != null || address.name() != null) {
      return named;
    }
    int from = all.indexOf(address) + 1;
    TemplateArgument last = all.get(all.size() - 1);
    boolean withClass = liquid && name.contains("class");
    if (all.size() - from < (withClass ? 2 : 1) || last.name() != null || !last.quoted()) {
      return null;
    }
    for (int i = from; i < all.size() - 1; i++) {
      if (all.get(i).quoted() && !all.get(i + 1).quoted()) {
        return null; // a quote in the text has ended it: the rest is not told from arguments
      }
    }
    return last;
  }

  @Nullable TemplateArgument title() {
    return named("title");
  }

  @Nullable TemplateArgument caption() {
    return first(CAPTION);
  }

  @Nullable TemplateArgument credit() {
    return first(CREDIT);
  }

  @Nullable TemplateArgument link(TemplateArgument address) {
    TemplateArgument link = first(LINK);
    return address.equals(link) ? null : link;
  }

  private @Nullable TemplateArgument first(List<String> keys) {
    for (String key : keys) {
      TemplateArgument found = named(key);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns the last argument of a name that says something; a variable of Liquid does not. */
  private @Nullable TemplateArgument named(String key) {
    TemplateArgument found = null;
    for (TemplateArgument argument : all) {
      String given = argument.name();
      if (given != null
          && given.toLowerCase(Locale.ROOT).replace('-', '_').equals(key)
          && (argument.quoted() || !liquid || isAddress(argument))) {
        found = argument;
      }
    }
    return found;
  }
}
