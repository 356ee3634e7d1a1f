package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From the bytes of a file to the bytes with another title. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
  private static final String TITLE = "Another title";

  /** Which article is edited. */
  @Param public Input input = Input.SAMPLE;

  private final ArticleParser parser = ArticleParser.create();
  private final YAMLMapper yaml = new YAMLMapper();
  private byte[] bytes = {};

  /** Makes the bytes. */
  @Setup(Level.Trial)
  public void load() {
    bytes = input.bytes();
  }

  /** {@return the file with its title changed, and nothing else} */
  @Benchmark
  public byte[] editArticleModel() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    parser.parse(text()).edit().set("title", TITLE).apply().writeTo(out);
    return out.toByteArray();
  }

  /** {@return the file with its title changed, and the whole front matter printed again} */
  @Benchmark
  public byte[] editJackson() {
    String text = text();
    int end = text.indexOf("\n---", 4);
    Map<String, Object> fields = yaml.readValue(text.substring(4, end), MAP);
    fields.put("title", TITLE);
    String printed = yaml.writeValueAsString(fields) + text.substring(end + 1);
    return printed.getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
