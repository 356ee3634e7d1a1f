package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.frontmatter.FrontMatter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How reading grows with front matter that was made to be costly, its diagnostics included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HostileBenchmark {

  /** What is repeated to the length, and what stands before it. */
  public enum Shape {
    /** Each line has a colon too many. */
    COLONS("a%1$d: one: two\n", ""),
    /** Brackets that nothing closes. */
    BRACKETS("[", "a: "),
    /** Each line opens a quote that nothing closes. */
    QUOTES("a%1$d: \"x\n", ""),
    /** Aliases of aliases, far beyond the limit of expansions. */
    LAUGHS("a%1$d: &b%1$d [*b%2$d, *b%2$d]\n", "a0: &b0 lol\n"),
    /** One name again and again. */
    DUPLICATES("a: 1\n", ""),
    /** One long plain text. */
    SCALAR("x", "a: ");

    private final String repeated;
    private final String before;

    Shape(String repeated, String before) {
      this.repeated = repeated;
      this.before = before;
    }

    String article(int kilobytes) {
      StringBuilder fields = new StringBuilder(before);
      for (int i = 1; fields.length() < kilobytes * 1024 - 160; i++) {
        fields.append(String.format(repeated, i, i - 1));
      }
      return "---\n" + fields + "\n---\n";
    }
  }

  /** What is repeated. */
  @Param public Shape input = Shape.COLONS;

  /** How long it is, in units of 1,024 characters; above 256 it is not read but kept. */
  @Param({"16", "32", "64", "128", "255", "1024"})
  public int kilobytes;

  private final ArticleParser parser = ArticleParser.create();
  private String article = "";

  /** Makes the text. */
  @Setup
  public void load() {
    article = input.article(kilobytes);
  }

  /** {@return the front matter with what there is to say of it} */
  @Benchmark
  public FrontMatter read() {
    return parser.parse(article).frontMatter();
  }
}
