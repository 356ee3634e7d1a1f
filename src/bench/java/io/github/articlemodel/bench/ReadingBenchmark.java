package io.github.articlemodel.bench;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.model.Article;
import io.github.articlemodel.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From the bytes of a file to what is asked for; the peers decode the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  /** Which article is read. */
  @Param public Input input = Input.SAMPLE;

  private final ArticleParser parser = ArticleParser.create();
  private final YAMLMapper yaml = new YAMLMapper();
  private final Parser flexmark = Parser.builder().build();
  private final org.commonmark.parser.Parser commonmark =
      org.commonmark.parser.Parser.builder()
          .extensions(
              List.of(
                  YamlFrontMatterExtension.create(),
                  TablesExtension.create(),
                  StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private byte[] bytes = {};

  /** Makes the bytes. */
  @Setup(Level.Trial)
  public void load() {
    bytes = input.bytes();
  }

  /** {@return the fields alone} */
  @Benchmark
  public Metadata metadataArticleModel() {
    return parser.parse(text()).metadata();
  }

  /** {@return the fields, by Jackson from what is between the fences} */
  @Benchmark
  public Map<String, Object> metadataJackson() {
    String text = text();
    return yaml.readValue(text.substring(4, text.indexOf("\n---", 4)), MAP);
  }

  /** {@return the fields, by commonmark-java, which reads the body with them} */
  @Benchmark
  public Map<String, List<String>> metadataCommonMark() {
    YamlFrontMatterVisitor fields = new YamlFrontMatterVisitor();
    commonmark.parse(text()).accept(fields);
    return fields.getData();
  }

  /** {@return the whole article} */
  @Benchmark
  public Article articleArticleModel() {
    return parser.parse(text()).article();
  }

  /** {@return the whole article, as commonmark-java's mutable nodes, front matter included} */
  @Benchmark
  public Node articleCommonMark() {
    return commonmark.parse(text());
  }

  /** Reads the fields by Jackson and the body by flexmark. */
  @Benchmark
  public void articleJacksonFlexmark(Blackhole hole) {
    String text = text();
    int end = text.indexOf("\n---", 4);
    Map<String, Object> fields = yaml.readValue(text.substring(4, end), MAP);
    Document body = flexmark.parse(text.substring(text.indexOf('\n', end + 1) + 1));
    hole.consume(fields);
    hole.consume(body);
  }

  private String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
