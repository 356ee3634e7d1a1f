///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Conversion;
import io.github.articlemodel.corpus.OutputPlan;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.ninjs.NinjsFormat;
import io.github.articlemodel.format.ninjs.NinjsOptions;
import io.github.articlemodel.source.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Writes each article below a folder as a document of IPTC's ninjs 3.1. The address of the site is
 * needed where articles have no address of their own; dates without an offset are taken as UTC.
 *
 *     java -cp article-model-cli.jar ArticlesToNinjs.java posts out https://news.example/
 */
public class ArticlesToNinjs {

  public static void main(String[] args) throws IOException {
    if (args.length != 2 && args.length != 3) {
      System.err.println("usage: ArticlesToNinjs.java FROM TO [SITE]");
      System.exit(2);
    }
    Site site = Site.unknown().withZone(ZoneId.of("UTC"));
    NinjsOptions options =
        NinjsOptions.defaults().withSite(args.length == 2 ? site : site.withBase(args[2]));
    Conversion conversion =
        Conversion.of(ArticleParser.create(), new NinjsFormat(options)).withFileNames();
    ArticleFiles found = ArticleCorpus.of(Path.of(args[0])).list();
    OutputPlan plan = OutputPlan.below(Path.of(args[1]), found.files(), ".ninjs.json");
    found.problems().forEach(System.err::println);
    plan.problems().forEach(System.err::println);
    if (!plan.problems().isEmpty()) {
      System.exit(1);
    }
    int refused = found.problems().size();
    for (OutputPlan.Output output : plan.outputs()) {
      Conversion.Outcome outcome = conversion.convert(output.input().path());
      outcome.diagnostics().forEach(System.err::println);
      outcome.losses().forEach(System.err::println);
      if (outcome.text().isEmpty()) {
        refused++;
        continue;
      }
      Files.createDirectories(output.target().getParent());
      AtomicFile.write(output.target(), outcome.text().get().getBytes(StandardCharsets.UTF_8));
    }
    System.exit(refused == 0 ? 0 : 1);
  }
}
