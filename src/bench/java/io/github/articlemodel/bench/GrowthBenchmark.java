package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.ParserOptions;
import io.github.articlemodel.frontmatter.FrontMatterFormat;
import io.github.articlemodel.frontmatter.FrontMatterLimits;
import io.github.articlemodel.model.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How reading and editing front matter grow with its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

  private static final String TITLE = "Another title";

  /** What the front matter holds. */
  @Param public Block input = Block.FIELDS;

  /** How long it is, in units of 1,024 characters. */
  @Param({"1", "4", "16", "64", "256"})
  public int kilobytes;

  private final ArticleParser parser = ArticleParser.create();
  private final YAMLMapper yaml = new YAMLMapper();
  private final LoadSettings settings = LoadSettings.builder().build();
  private final ArticleParser longer =
      ArticleParser.of(
          ParserOptions.defaults()
              .withFrontMatterLimits(FrontMatterLimits.defaults().withMaxLength(1 << 22)));
  private byte[] bytes = {};
  private String toml = "";
  private String json = "";

  /** Makes the bytes. */
  @Setup(Level.Trial)
  public void load() {
    String article = input.article(kilobytes);
    bytes = article.getBytes(StandardCharsets.UTF_8);
    toml = converted(article, FrontMatterFormat.TOML);
    json = converted(article, FrontMatterFormat.JSON);
  }

  /** {@return the fields} */
  @Benchmark
  public Metadata readArticleModel() {
    return parser.parse(text()).metadata();
  }

  /** {@return the fields as Jackson's tree, from what is between the fences} */
  @Benchmark
  public JsonNode readJackson() {
    return yaml.readTree(content(text()));
  }

  /** {@return the last of the events of the engine, from what is between the fences} */
  @Benchmark
  public Event readEvents() {
    String content = content(text());
    ParserImpl events = new ParserImpl(settings, new StreamReader(settings, content));
    Event event = events.next();
    while (event.getEventId() != Event.ID.StreamEnd) {
      event = events.next();
    }
    return event;
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
    ObjectNode fields = (ObjectNode) yaml.readTree(content(text));
    fields.put("title", TITLE);
    String printed = yaml.writeValueAsString(fields) + text.substring(end(text) + 1);
    return printed.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the file with its front matter in TOML in place of YAML} */
  @Benchmark
  public String convertToToml() {
    return converted(text(), FrontMatterFormat.TOML);
  }

  /** {@return the file with its front matter in JSON in place of YAML} */
  @Benchmark
  public String convertToJson() {
    return converted(text(), FrontMatterFormat.JSON);
  }

  /** {@return the file with its front matter in YAML in place of TOML} */
  @Benchmark
  public String convertFromToml() {
    return converted(toml, FrontMatterFormat.YAML);
  }

  /** {@return the file with its front matter in YAML in place of JSON} */
  @Benchmark
  public String convertFromJson() {
    return converted(json, FrontMatterFormat.YAML);
  }

  private String converted(String article, FrontMatterFormat format) {
    return longer.parse(article).edit().convertFrontMatter(format).apply().source().text();
  }

  private String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String content(String text) {
    return text.substring(4, end(text));
  }

  private static int end(String text) {
    return text.indexOf("\n---", 4);
  }
}
