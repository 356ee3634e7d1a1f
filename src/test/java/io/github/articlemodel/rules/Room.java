package io.github.articlemodel.rules;

import java.util.List;

/**
 * A package of the library and the packages of third parties that it may use.
 *
 * @param name below the base package; empty for the base package itself
 * @param thirdParties prefixes of package names, each ending with a dot
 */
record Room(String name, List<String> thirdParties) {

  static Room of(String name, String... thirdParties) {
    return new Room(name, List.of(thirdParties));
  }

  String packageName(String base) {
    return name.isEmpty() ? base : base + "." + name;
  }
}
