///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Conversion;
import io.github.articlemodel.corpus.OutputPlan;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.source.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes each article below a folder as a document of IPTC's ninjs 3.1.
 *
 *     java -cp article-model-cli.jar ArticlesToNinjs.java posts out
 */
public class ArticlesToNinjs {

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ArticlesToNinjs.java FROM TO");
      System.exit(2);
    }
    Conversion conversion = Conversion.of(ArticleParser.create(), ArticleFormats.of("ninjs"));
    ArticleFiles found = ArticleFiles.find(List.of(Path.of(args[0])));
    OutputPlan plan = OutputPlan.below(Path.of(args[1]), found.files(), ".ninjs.json");
    plan.problems().forEach(System.err::println);
    int refused = 0;
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
