package io.github.articlemodel.bench;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.HostileShapes;
import io.github.articlemodel.markdown.MarkdownBody;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.source.SourceText;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How reading a body grows with its length, in each dialect: ordinary ones, and those of the
 * hostile tests. The shapes named here are those that have cost one of the engines most; with
 * {@code -p input=…} any other of {@link HostileShapes} is read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BodyGrowthBenchmark {

  /** The name of a body that is no hostile shape: the sections of {@link Input#LONG_POST}. */
  static final String ORDINARY = "ordinary";

  /** What the body is made of. */
  @Param({
    ORDINARY,
    "nested strong",
    "images around",
    "link openers",
    "brackets",
    "deeper lists",
    "blank lines in deep lists",
    "backticks of all lengths",
    "unclosed instructions",
    "many definitions",
    "marked references",
    "wide table",
    "dotted names",
    "addresses with underscores",
    "footnotes in footnotes",
    "nested alerts",
    "many abbreviations",
    "nested admonitions",
    "definitions in definitions",
    "classes of one list"
  })
  public String input = ORDINARY;

  /** What it is read as. */
  @Param public Dialect dialect = Dialect.GFM;

  /** How long it is, in units of 1,024 characters. */
  @Param({"1", "4", "16", "64", "256"})
  public int kilobytes;

  private MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
  private String text = "";

  /** Makes the text. */
  @Setup(Level.Trial)
  public void load() {
    reader = MarkdownReader.of(dialect);
    int length = kilobytes * 1024;
    text = input.equals(ORDINARY) ? ordinary(length) : HostileShapes.of(input, length);
  }

  private static String ordinary(int length) {
    String post = Input.LONG_POST.body();
    return post.repeat(length / post.length() + 1).substring(0, length);
  }

  /** {@return the records, and what is to be said of the body} */
  @Benchmark
  public MarkdownBody read() {
    return reader.read(SourceText.of(text));
  }
}
