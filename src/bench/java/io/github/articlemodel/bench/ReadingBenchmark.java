package io.github.articlemodel.bench;

import com.vladsch.flexmark.parser.Parser;
import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
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

/** From the bytes of files to what is asked for; the peers decode the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  /** Which articles are read. */
  @Param({"SAMPLE", "POSTS"})
  public Input input = Input.SAMPLE;

  private final ArticleParser parser = ArticleParser.create();
  private final YAMLMapper yaml = new YAMLMapper();
  private final Parser flexmark = Parser.builder().build();
  private final Peers peers = new Peers();
  private List<byte[]> files = List.of();

  /** The fields of the sample. */
  public record Fields(
      Object layout,
      Object code,
      Object origin_url,
      Object image,
      Object title,
      Object description,
      Object category,
      Object language,
      Object date) {}

  /** Makes the bytes. */
  @Setup(Level.Trial)
  public void load() {
    files = input.files();
  }

  /** Reads the fields alone. */
  @Benchmark
  public void metadataArticleModel(Blackhole hole) {
    for (byte[] file : files) {
      hole.consume(read(file).metadata());
    }
  }

  /** Reads the fields into a record, by Jackson from what is between the fences. */
  @Benchmark
  public void metadataJackson(Blackhole hole) {
    for (byte[] file : files) {
      String text = text(file);
      hole.consume(yaml.readValue(text.substring(4, text.indexOf("\n---", 4) + 1), Fields.class));
    }
  }

  /** Reads the fields by commonmark-java, which reads the body with them. */
  @Benchmark
  public void metadataCommonMark(Blackhole hole) {
    for (byte[] file : files) {
      YamlFrontMatterVisitor fields = new YamlFrontMatterVisitor();
      peers.withFrontMatter().parse(text(file)).accept(fields);
      hole.consume(fields.getData());
    }
  }

  /** Reads the whole articles. */
  @Benchmark
  public void articleArticleModel(Blackhole hole) {
    for (byte[] file : files) {
      hole.consume(read(file).article());
    }
  }

  /** Reads the whole articles, and finds their pictures and links. */
  @Benchmark
  public void figuresAndLinksArticleModel(Blackhole hole) {
    for (byte[] file : files) {
      ArticleDocument document = read(file);
      hole.consume(document.article());
      hole.consume(document.figures());
      hole.consume(document.links());
    }
  }

  /** Reads the whole articles into commonmark-java's mutable nodes, front matter included. */
  @Benchmark
  public void articleCommonMark(Blackhole hole) {
    for (byte[] file : files) {
      hole.consume(peers.withFrontMatter().parse(text(file)));
    }
  }

  /** Reads the fields by Jackson and the body by flexmark. */
  @Benchmark
  public void articleJacksonFlexmark(Blackhole hole) {
    for (byte[] file : files) {
      String text = text(file);
      int end = text.indexOf("\n---", 4);
      hole.consume(yaml.readValue(text.substring(4, end + 1), MAP));
      hole.consume(flexmark.parse(text.substring(text.indexOf('\n', end + 1) + 1)));
    }
  }

  private ArticleDocument read(byte[] file) {
    return parser.parse(SourceText.of(file));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
