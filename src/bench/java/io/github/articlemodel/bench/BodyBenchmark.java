package io.github.articlemodel.bench;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.source.SourceText;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The bodies alone: from their text to trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BodyBenchmark {

  /** Which articles are read. */
  @Param({"SAMPLE", "POSTS"})
  public Input input = Input.SAMPLE;

  private final MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
  private final Peers peers = new Peers();
  private List<String> texts = List.of();

  /** Makes the texts. */
  @Setup(Level.Trial)
  public void load() {
    texts = input.bodies();
  }

  /** Makes the records. */
  @Benchmark
  public void bodyArticleModel(Blackhole hole) {
    for (String text : texts) {
      hole.consume(reader.read(SourceText.of(text)).blocks());
    }
  }

  /** Makes the nodes of commonmark-java, with the spans of blocks and inlines. */
  @Benchmark
  public void bodyCommonMark(Blackhole hole) {
    for (String text : texts) {
      hole.consume(peers.commonmark().parse(text));
    }
  }

  /** Makes the nodes of flexmark. */
  @Benchmark
  public void bodyFlexmark(Blackhole hole) {
    for (String text : texts) {
      hole.consume(peers.flexmark().parse(text));
    }
  }
}
