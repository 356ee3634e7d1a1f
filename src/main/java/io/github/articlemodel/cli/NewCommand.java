package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.corpus.ArticleCodes;
import io.github.articlemodel.corpus.ArticleDraft;
import io.github.articlemodel.corpus.FileDiagnostics;
import io.github.articlemodel.corpus.FileNamePattern;
import io.github.articlemodel.corpus.NewFile;
import io.github.articlemodel.format.NearestNames;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.model.ArticleCode;
import io.github.articlemodel.model.ArticleDate;
import io.github.articlemodel.model.FieldPath;
import io.github.articlemodel.model.Metadata;
import io.github.articlemodel.profile.Profile;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.report.TerminalText;
import io.github.articlemodel.source.EditRefusedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a fresh article. */
@Command(
    name = "new",
    description = {
      "Writes a fresh article, and prints its path. No file is ever written over.",
      "",
      "It has the title, the date, and the fields that the profile expects; with the profile news"
          + " also a code, which no article in its folder has. Front matter is TOML for zola, and"
          + " YAML for all others.",
      "",
      "The name of the file is that of the profile: DATE-CODE.md for news, DATE-SLUG.md for jekyll,"
          + " zola and decap, SLUG.md for hugo and astro. SLUG is the title in lower case: letters"
          + " and digits of any script, with hyphens between the words. The file goes to DIR, or to"
          + " the folder there where such a site has its posts, if there is one: _posts, content/posts,"
          + " content or src/content/blog."
    },
    footer = {
      "",
      "Examples:",
      "  article new --title 'Flood warning lifted'",
      "  article new --profile jekyll --title 'Flood warning lifted' --set layout=post",
      "  article new --profile hugo --title 'น้ำท่วม' --set draft=true -o content/news/",
      "  article new --date 2024-11-25 --set category=WEATHER -o posts/flood.md",
      "",
      "Exit status: 0 all well, 1 there is such a file already, 2 usage, 3 the file can't be"
          + " written."
    })
final class NewCommand implements Callable<Integer> {

  private static final Map<String, String> FOLDERS =
      Map.of(
          "jekyll", "_posts",
          "hugo", "content/posts",
          "zola", "content",
          "astro", "src/content/blog");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      converter = ProfileName.class,
      completionCandidates = ProfileName.class,
      description = "The kind of site: news (the default), jekyll, hugo, zola, astro or decap.")
  private @Nullable Profile profile;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title; empty without it.")
  private String title = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date, such as 2024-11-25 or 2024-11-25T10:46:12+07:00; now without it.")
  private @Nullable String date;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneName.class,
      description =
          "The zone of the present time, such as Asia/Bangkok or +07:00; that of this machine"
              + " without it.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "Sets a field as 'article set --add' does; may be given again.")
  private List<String> set = new ArrayList<>();

  @Option(
      names = "--front-matter",
      paramLabel = "LANGUAGE",
      description = "yaml, toml or json, in place of the language of the profile.")
  private @Nullable String language;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "The file to write, or the folder; the current folder without it.")
  private @Nullable Path output;

  @Option(names = "--dry-run", description = "Prints the path and the text; writes nothing.")
  private boolean dryRun;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Profile known = profile == null ? Profile.news() : profile;
    ArticleParser parser = ArticleParser.of(ParserOptions.of(known));
    Path folder = folder(known);
    ArticleDocument document;
    Path file;
    try {
      document = edited(parser.parse(draft(known, folder, parser).text()));
      file = output == null || !isFile(output) ? folder.resolve(name(document, known)) : output;
    } catch (IOException e) {
      console.report(FileDiagnostics.unread(folder, e));
      return ExitStatus.INPUT_OUTPUT;
    } catch (EditRefusedException e) {
      throw Usage.error(spec, "--set: " + e.diagnostic().message());
    }
    String path = TerminalText.line(file.toString());
    if (dryRun) {
      if (Files.exists(file)) {
        return exists(file);
      }
      console.out().print(path + "\n" + document.source().text());
      return ExitStatus.OK;
    }
    try {
      NewFile.write(file, document.bytes());
    } catch (FileAlreadyExistsException e) {
      return exists(file);
    } catch (IOException e) {
      console.report(FileDiagnostics.unwritten(file, e));
      return ExitStatus.INPUT_OUTPUT;
    }
    console.out().println(path);
    return ExitStatus.OK;
  }

  private int exists(Path file) {
    console.report(FileDiagnostics.exists(file));
    return ExitStatus.FINDINGS;
  }

  private ArticleDraft draft(Profile known, Path folder, ArticleParser parser) throws IOException {
    OffsetDateTime now =
        OffsetDateTime.now(zone == null ? ZoneId.systemDefault() : zone)
            .truncatedTo(ChronoUnit.SECONDS);
    ArticleDate when = date == null ? new ArticleDate(now) : date(date);
    ArticleDraft draft = ArticleDraft.of(known, when).withTitle(title);
    draft = language == null ? draft : draft.withFormat(format(language));
    if (known.entry(ProfileKey.CODE).isEmpty()) {
      return draft;
    }
    Set<ArticleCode> taken = Files.isDirectory(folder) ? ArticleCodes.in(folder, parser) : Set.of();
    try {
      return draft.withCode(
          ArticleCodes.next(ArticleCodes.time(when, now.toLocalTime()), new SecureRandom(), taken));
    } catch (IllegalArgumentException e) {
      throw Usage.error(spec, "--date: " + e.getMessage());
    }
  }

  private ArticleDate date(String text) {
    return ArticleDate.parse(text)
        .orElseThrow(
            () ->
                Usage.error(
                    spec,
                    "--date: \""
                        + text
                        + "\" is no date, expected one like 2024-11-25, 2024-11-25 10:46:12 +0700 or"
                        + " 2024-11-25T10:46:12Z"));
  }

  private FrontMatterFormat format(String name) {
    return Arrays.stream(FrontMatterFormat.values())
        .filter(format -> Names.of(format).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Usage.error(spec, "--front-matter: expected yaml, toml or json, but got " + name));
  }

  private ArticleDocument edited(ArticleDocument fresh) {
    PlannedEdit plan = PlannedEdit.of(fresh);
    for (String argument : set) {
      int equals = FieldArguments.equalsSign(argument);
      if (equals < 0) {
        throw Usage.error(spec, "--set: expected FIELD=VALUE, but got " + argument);
      }
      try {
        Assignment assignment = Assignment.parse(argument, equals, null);
        note(assignment.path(), plan.fields());
        plan = assignment.addTo(plan);
      } catch (IllegalArgumentException e) {
        throw Usage.error(spec, "--set: " + e.getMessage());
      }
    }
    return plan.edit().apply();
  }

  /** Says which field may be meant where one is new that the profile does not have. */
  private void note(FieldPath path, Metadata there) {
    Profile known = profile == null ? Profile.news() : profile;
    Set<String> names = new LinkedHashSet<>();
    known.entries().stream()
        .flatMap(entry -> entry.names().stream())
        .forEach(name -> names.add(name.path().toString()));
    List<String> near = NearestNames.of(path.toString(), names);
    if (there.field(path).isEmpty() && !names.contains(path.toString()) && !near.isEmpty()) {
      console.print(
          "article new: note: "
              + path
              + " is no field of the profile "
              + known.name()
              + "; did you mean "
              + String.join(" or ", near)
              + "?");
    }
  }

  private String name(ArticleDocument document, Profile known) {
    try {
      return FileNamePattern.of(known).path(document);
    } catch (FileNamePattern.NoNameException e) {
      throw Usage.error(
          spec,
          "the file is named "
              + FileNamePattern.of(known)
              + ", but "
              + e.getMessage()
              + ": give --title or -o FILE");
    }
  }

  /** Returns the folder that the file goes to. */
  private Path folder(Profile known) {
    if (output != null && isFile(output)) {
      Path parent = output.getParent();
      return parent == null ? Path.of("") : parent;
    }
    Path folder = output == null ? Path.of("") : output;
    if (output != null && !Files.isDirectory(output)) {
      throw Usage.error(
          spec, "there is no folder " + output + "; a file ends in .md, .markdown or .mdx");
    }
    String usual = FOLDERS.get(known.name());
    Path posts = usual == null ? folder : folder.resolve(usual);
    return Files.isDirectory(posts) ? posts : folder;
  }

  private static boolean isFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return !Files.isDirectory(path)
        && (name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdx"));
  }
}
