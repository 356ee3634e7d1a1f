package io.github.articlemodel.cli;

import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.validation.FrontMatterSchema;
import io.github.articlemodel.validation.RuleFile;
import io.github.articlemodel.validation.RuleSet;
import io.github.articlemodel.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say which rules are in force. */
final class RuleOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A file of rules in YAML. 'article rules --print' writes one to begin with.")
  private @Nullable Path file;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      description = {
        "The kind of site that the files are of: its names of fields, its template tags and its"
            + " rules. One of news (the default), jekyll, hugo, zola, astro or decap."
      })
  private @Nullable Profile profile;

  /**
   * What came of reading the rules.
   *
   * @param rules the rules, or null where they can't be had
   * @param status the exit status where they can't
   */
  record Loaded(@Nullable RuleSet rules, int status) {}

  /** Reads the rules, which take this moment for now; says what is wrong with their file. */
  Loaded load(Console console, @Nullable CommandSpec spec) {
    Loaded loaded = loadAsWritten(console, spec);
    RuleSet rules = loaded.rules();
    return rules == null ? loaded : new Loaded(rules.withNow(Instant.now()), loaded.status());
  }

  /** Reads the rules; says what is wrong with their file. */
  Loaded loadAsWritten(Console console, @Nullable CommandSpec spec) {
    Profile standard = profile == null ? Profile.news() : profile;
    if (file == null) {
      return new Loaded(RuleSet.of(standard), ExitStatus.OK);
    }
    SourceText source = read(file, console);
    if (source == null) {
      return new Loaded(null, ExitStatus.INPUT_OUTPUT);
    }
    RuleFile read = RuleFile.read(source, standard);
    read.diagnostics().forEach(found -> console.report(found, source));
    RuleSet rules = read.rules();
    if (rules == null) {
      return new Loaded(null, ExitStatus.USAGE);
    }
    if (profile != null && !profile.name().equals(rules.profile().name())) {
      throw Usage.error(
          spec, file + " is for the profile " + rules.profile().name() + ", not " + profile.name());
    }
    return new Loaded(rules, ExitStatus.OK);
  }

  /** Returns the schema in a file; null where it can't be had, which is said. */
  static @Nullable FrontMatterSchema schema(Path path, Console console) {
    SourceText source = read(path, console);
    if (source == null) {
      return null;
    }
    // The library of schemas would say on the standard error that nobody reads its log.
    if (System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
    try {
      return FrontMatterSchema.of(source);
    } catch (IllegalArgumentException | IllegalStateException e) {
      console.print("article validate: " + path + ": " + e.getMessage());
      return null;
    }
  }

  private static @Nullable SourceText read(Path path, Console console) {
    try {
      return SourceText.of(path);
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(path, e));
      return null;
    }
  }

  static @Nullable Validator validator(
      @Nullable RuleSet rules, @Nullable Path schemaFile, Console console) {
    if (rules == null) {
      return null;
    }
    Validator validator = Validator.of(rules);
    if (schemaFile == null) {
      return validator;
    }
    FrontMatterSchema schema = schema(schemaFile, console);
    return schema == null ? null : validator.with(schema);
  }
}
