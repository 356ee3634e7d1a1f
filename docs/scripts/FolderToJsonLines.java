///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Gathering;
import io.github.articlemodel.format.ArticleFormats;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes all articles below a folder as JSON Lines, one article a line, in the memory of one.
 *
 * <p>java -cp article-model-cli.jar FolderToJsonLines.java posts > posts.jsonl
 */
public class FolderToJsonLines {

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: FolderToJsonLines.java FOLDER > FILE");
      System.exit(2);
    }
    ArticleFiles found = ArticleCorpus.of(Path.of(args[0])).list();
    found.problems().forEach(System.err::println);
    List<Path> files = found.files().stream().map(ArticleFile::path).toList();
    Gathering gathering = Gathering.of(ArticleParser.create(), ArticleFormats.of("jsonl"));
    try (var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      int articles = gathering.write(files, out, System.err::println);
      System.err.println(articles + " articles");
    }
    System.exit(found.problems().isEmpty() ? 0 : 1);
  }
}
