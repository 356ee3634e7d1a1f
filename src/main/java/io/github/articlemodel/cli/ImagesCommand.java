package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.model.Figure;
import io.github.articlemodel.profile.ProfileKey;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the pictures of articles. */
@Command(
    name = "images",
    description = {
      "Lists the pictures of articles: the lead image of the front matter, then those of the body,"
          + " in whatever form, each with its place, form, address, alt text, caption and credit.",
      "",
      "With --rewrite or --map gives images other addresses, those of raw HTML, each of a srcset and"
          + " the lead image too. Every other byte of the files stays as it is; a file is changed wholly or not at"
          + " all.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article images news.md",
      "  article images --csv posts/ > pictures.csv",
      "  article images --rewrite http://cdn.example/=https://img.example/ --dry-run posts/",
      "  article images --json posts/ | jq -r '.[] | select(.credit == null).file'",
      "",
      "Exit status: 0 all well, 1 a file is not read whole or a change is refused, 2 usage, 3 a"
          + " file can't be read or written."
    })
final class ImagesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin Options options = new Options();

  @Mixin ListOptions listOptions = new ListOptions();

  @Mixin ProfileOption profile = new ProfileOption();

  @Mixin RewriteOptions rewriteOptions = new RewriteOptions();

  @Mixin EditOptions editOptions = new EditOptions();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders, or - for the standard input.")
  private List<String> names = new ArrayList<>();

  ImagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RewriteRun change = new RewriteRun(console, spec, rewriteOptions, editOptions);
    change.check(rewriteOptions.isGiven(), listOptions, "--rewrite or --map");
    if (rewriteOptions.isGiven()) {
      return change.run(
          names, profile.parser(), UnaryOperator.identity(), LinkOptions.defaults(), this::isImage);
    }
    return ListRun.of(names, profile.parser(), listOptions, console, spec)
        .list(PictureRow.COLUMNS, ImagesCommand::rows, "article images: there is no picture");
  }

  /** Returns whether an address is that of a picture; a poster is one of a video. */
  private boolean isImage(ArticleLink link) {
    return switch (link.form()) {
      case IMAGE, HTML_IMAGE, HTML_SRCSET, TEMPLATE_IMAGE -> true;
      case FIELD -> isLeadImage(link.text());
      default -> false;
    };
  }

  private boolean isLeadImage(String path) {
    return profile.profile().entry(ProfileKey.IMAGE).stream()
        .flatMap(entry -> entry.names().stream())
        .anyMatch(name -> name.path().toString().equals(path));
  }

  private static Stream<PictureRow> rows(ArticleDocument document) {
    SourceText source = document.source();
    Stream<Figure> all = Stream.concat(document.leadImage().stream(), document.figures().stream());
    return all.map(figure -> new PictureRow(Place.of(source, figure.written().span()), figure));
  }
}
