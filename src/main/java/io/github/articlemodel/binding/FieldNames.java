package io.github.articlemodel.binding;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Lets a component {@code originUrl} also take {@code origin_url} and {@code origin-url}. */
final class FieldNames extends JacksonAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  FieldNames() {}

  @Override
  @SuppressWarnings("NullAway") // Jackson says "none" by null
  public List<PropertyName> findPropertyAliases(MapperConfig<?> config, Annotated annotated) {
    List<PropertyName> written = super.findPropertyAliases(config, annotated);
    List<PropertyName> all = written == null ? new ArrayList<>() : new ArrayList<>(written);
    if (annotated instanceof AnnotatedMember member) {
      String name = findImplicitPropertyName(config, member);
      if (name == null || name.isEmpty()) {
        name = withoutAccessor(member.getName());
      }
      for (String other : List.of(separated(name, '_'), separated(name, '-'))) {
        if (!other.equals(name)) {
          all.add(PropertyName.construct(other));
        }
      }
    }
    return all;
  }

  private static String withoutAccessor(String name) {
    boolean setter =
        name.length() > 3 && name.startsWith("set") && Character.isUpperCase(name.charAt(3));
    return setter ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
  }

  /** {@return a name in camel case with its words in lower case and a character between them} */
  static String separated(String name, char separator) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean starts =
          Character.isUpperCase(c)
              && i > 0
              && (!Character.isUpperCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (starts) {
        out.append(separator);
      }
      out.append(Character.toLowerCase(c));
    }
    return out.toString();
  }
}
