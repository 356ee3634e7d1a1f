package io.github.articlemodel.cli;

import io.github.articlemodel.link.AddressRewrites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that give addresses others. */
final class RewriteOptions {

  @Option(
      names = "--rewrite",
      paramLabel = "FROM=TO",
      description =
          "Gives addresses that begin with FROM, which ends at the first =, the beginning TO. Where"
              + " it is given again, the first that fits counts.")
  private List<String> prefixes = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description =
          "Replaces whole addresses: FILE has the old and the new one on a line with a tab between,"
              + " or is a .csv with two columns.")
  private @Nullable Path map;

  @Mixin EditOptions editOptions = new EditOptions();

  @Option(
      names = "--skip-refused",
      description = "Changes the other links of a file where one can't be changed.")
  boolean skipRefused;

  /** Returns whether addresses are to be changed by these. */
  boolean isGiven() {
    return map != null || !prefixes.isEmpty();
  }

  /** Returns the file of addresses, where one is given. */
  Path map() {
    return Objects.requireNonNull(map);
  }

  /** Returns what the options ask for; of an address the file counts first. */
  UnaryOperator<String> rewrite(@Nullable CommandSpec spec) throws IOException {
    List<UnaryOperator<String>> all = new ArrayList<>();
    for (String given : prefixes) {
      int equals = given.indexOf('=');
      if (equals <= 0) {
        throw Usage.error(
            spec, "expected FROM=TO, such as http://old.example/=https://new.example/: " + given);
      }
      if (given.lastIndexOf('?', equals) >= 0 && given.indexOf('=', equals + 1) >= 0) {
        throw Usage.error(
            spec, "can't tell which = ends FROM, and --map takes addresses with =: " + given);
      }
      all.add(AddressRewrites.prefix(given.substring(0, equals), given.substring(equals + 1)));
    }
    if (map != null) {
      all.add(0, AddressRewrites.whole(AddressMap.read(map, spec)));
    }
    return address -> first(address, all);
  }

  private static String first(String address, List<UnaryOperator<String>> all) {
    for (UnaryOperator<String> rewrite : all) {
      String changed = rewrite.apply(address);
      if (!changed.equals(address)) {
        return changed;
      }
    }
    return address;
  }
}
