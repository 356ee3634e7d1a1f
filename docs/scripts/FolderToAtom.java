///usr/bin/env jbang "$0" "$@" ; exit $?
//DEPS io.github.articlemodel:article-model:0.1.0-SNAPSHOT

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.corpus.ArticleFile;
import io.github.articlemodel.corpus.ArticleCorpus;
import io.github.articlemodel.corpus.ArticleFiles;
import io.github.articlemodel.corpus.Gathering;
import io.github.articlemodel.facts.Site;
import io.github.articlemodel.format.feed.AtomFormat;
import io.github.articlemodel.format.feed.FeedOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the articles below a folder as an Atom feed, the last file name first, as those with dates are
 * the newest then.
 *
 *     java -cp article-model-cli.jar FolderToAtom.java posts https://news.example/ "The Daily Example" > feed.atom
 */
public class FolderToAtom {

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: FolderToAtom.java FOLDER SITE TITLE > FILE");
      System.exit(2);
    }
    ArticleFiles found = ArticleCorpus.of(Path.of(args[0])).list();
    found.problems().forEach(System.err::println);
    List<Path> files = new ArrayList<>(found.files().stream().map(ArticleFile::path).toList());
    files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
    Site site = Site.unknown().withBase(args[1]).withName(args[2]).withZone(ZoneId.of("UTC"));
    AtomFormat atom = new AtomFormat(FeedOptions.defaults().withSite(site));
    try (var out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
      Gathering gathering = Gathering.of(ArticleParser.create(), atom).withFileNames();
      int articles = gathering.write(files, out, System.err::println);
      System.err.println(articles + " articles");
    }
    System.exit(found.problems().isEmpty() ? 0 : 1);
  }
}
