package io.github.articlemodel.bench;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.markdown.MarkdownWriter;
import io.github.articlemodel.model.Block;
import io.github.articlemodel.render.HtmlRenderer;
import io.github.articlemodel.render.RawHtml;
import io.github.articlemodel.source.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The body alone: from its text to a tree, and from the tree to Markdown and to HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BodyBenchmark {

  /** Which article is read. */
  @Param public Input input = Input.SAMPLE;

  private final MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
  private final MarkdownWriter writer = MarkdownWriter.of(Dialect.GFM);
  private final HtmlRenderer trusting = HtmlRenderer.trusting();
  private final HtmlRenderer sanitizing = HtmlRenderer.of(RawHtml.SANITIZE);
  private final Peers peers = new Peers();
  private String text = "";
  private List<Block> blocks = List.of();
  private Node document = new org.commonmark.node.Document();

  /** Makes the text and the trees. */
  @Setup(Level.Trial)
  public void load() {
    text = input.body();
    blocks = bodyArticleModel();
    document = bodyCommonMark();
  }

  /** {@return the records} */
  @Benchmark
  public List<Block> bodyArticleModel() {
    return reader.read(SourceText.of(text)).blocks();
  }

  /** {@return the nodes of commonmark-java, with the spans of blocks and inlines} */
  @Benchmark
  public Node bodyCommonMark() {
    return peers.commonmark().parse(text);
  }

  /** {@return the nodes of flexmark} */
  @Benchmark
  public com.vladsch.flexmark.util.ast.Document bodyFlexmark() {
    return peers.flexmark().parse(text);
  }

  /** {@return the canonical Markdown} */
  @Benchmark
  public String markdownArticleModel() {
    return writer.write(blocks);
  }

  /** {@return Markdown by commonmark-java, which does not promise to be read as the same} */
  @Benchmark
  public String markdownCommonMark() {
    return peers.markdown().render(document);
  }

  /** {@return HTML with raw HTML as it is} */
  @Benchmark
  public String htmlArticleModel() {
    return trusting.render(blocks);
  }

  /** {@return HTML in which raw HTML can do no harm} */
  @Benchmark
  public String htmlSanitizedArticleModel() {
    return sanitizing.render(blocks);
  }

  /** {@return HTML by commonmark-java, with raw HTML as it is} */
  @Benchmark
  public String htmlCommonMark() {
    return peers.html().render(document);
  }
}
