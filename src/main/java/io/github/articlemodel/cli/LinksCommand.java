package io.github.articlemodel.cli;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.link.AddressRewrites;
import io.github.articlemodel.link.ArticleLink;
import io.github.articlemodel.link.LinkClass;
import io.github.articlemodel.link.LinkLists;
import io.github.articlemodel.link.LinkOptions;
import io.github.articlemodel.link.Links;
import io.github.articlemodel.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the links of articles. */
@Command(
    name = "links",
    description = {
      "Lists the addresses in articles: those in the front matter, then the links and images of the"
          + " body, raw HTML too, each with its place, form, address and classes, its text and title,"
          + " and where it leads. The network is never asked.",
      "",
      "With --rewrite, --map, --https or --strip-tracking gives them other addresses, all or those of"
          + " a class. Every other byte of the files stays as it is; a file is changed wholly or not"
          + " at all.",
      "",
      "Folders are searched for *.md, *.markdown and *.mdx; - is the standard input."
    },
    footer = {
      "",
      "Examples:",
      "  article links news.md",
      "  article links --class shortener --class tracking posts/",
      "  article links --base https://example.com/news/1 --csv news.md",
      "  article links --rewrite http://old.example/=https://new.example/ --dry-run posts/",
      "  article links --https --strip-tracking posts/",
      "  article links --json posts/ | jq -r '.[].resolved // empty' | sort -u",
      "",
      "Exit status: 0 all well, 1 a file is not read whole or a change is refused, 2 usage, 3 a"
          + " file can't be read or written."
    })
final class LinksCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin ListOptions listOptions = new ListOptions();

  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "The address that relative ones are resolved against, instead of the origin URL of each"
              + " article.")
  private @Nullable String base;

  @Option(
      names = "--class",
      paramLabel = "NAME",
      split = ",",
      converter = LinkClassName.class,
      description =
          "Takes only links of a class: external, site, anchor, file, mail, phone, shortener,"
              + " tracking, unsafe, template or other; of several where it is given again.")
  private List<LinkClass> classes = new ArrayList<>();

  @Mixin RewriteOptions rewriteOptions = new RewriteOptions();

  @Option(
      names = "--https",
      description =
          "Writes https for http, but for the own machine and ports other than 80. No host is"
              + " asked whether it has https.")
  private boolean https;

  @Option(
      names = "--strip-tracking",
      description = "Leaves out the parameters that tell who follows a link, such as utm_source.")
  private boolean stripTracking;

  LinksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LinkOptions linkOptions = linkOptions();
    boolean changes = rewriteOptions.isGiven() || https || stripTracking;
    RewriteRun change = new RewriteRun(console, spec, rewriteOptions, listOptions);
    change.check(changes, "--rewrite, --map, --https or --strip-tracking");
    if (changes) {
      return change.run(this::further, linkOptions, this::isAskedFor);
    }
    String nothing = "article links: there is no link";
    return listOptions
        .run(console, spec)
        .list(
            LinkRow.COLUMNS,
            document -> rows(document, linkOptions),
            classes.isEmpty() ? nothing : nothing + " of such a class");
  }

  private LinkOptions linkOptions() {
    if (base == null) {
      return LinkOptions.defaults();
    }
    if (!BaseAddress.isWhole(base)) {
      throw Usage.error(
          spec,
          "\""
              + base
              + "\" is no base, expected a whole address such as https://example.com/news/1");
    }
    return LinkOptions.defaults().withBase(base);
  }

  private Stream<LinkRow> rows(ArticleDocument document, LinkOptions linkOptions) {
    SourceText source = document.source();
    LinkOptions whole =
        linkOptions.withSource(source).withTemplates(document.linkOptions().templates());
    return Links.inventory(document.article(), whole).stream()
        .filter(this::isAskedFor)
        .map(link -> row(source, link));
  }

  private boolean isAskedFor(ArticleLink link) {
    return classes.isEmpty() || classes.stream().anyMatch(link.target()::is);
  }

  private String further(String address) {
    String encrypted = https ? AddressRewrites.https().apply(address) : address;
    return stripTracking
        ? AddressRewrites.withoutTracking(LinkLists.bundled()).apply(encrypted)
        : encrypted;
  }

  private static LinkRow row(SourceText source, ArticleLink link) {
    return new LinkRow(Place.of(source, link.span()), link);
  }
}
