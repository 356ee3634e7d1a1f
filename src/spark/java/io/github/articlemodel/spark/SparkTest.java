package io.github.articlemodel.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The program of docs/spark.md, compiled and run as its users do. */
@Tag("spark")
class SparkTest {

  private static final Path PAGE = Path.of("docs/spark.md");
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TempDir Path folder;

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private String run(String mainClass, String classPath, List<?> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Matcher opens = Pattern.compile("--add-opens java\\.base/[\\w.]+=ALL-UNNAMED").matcher(page());
    while (opens.find()) {
      command.addAll(List.of(opens.group().split(" ")));
    }
    command.addAll(List.of("-Xmx1g", "-cp", classPath, mainClass));
    arguments.forEach(argument -> command.add(argument.toString()));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(() -> text(err)).isIn(0, 1);
    return text(out) + (mainClass.contains("ArticlesToParquet") ? text(err) : "");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String page() {
    return text(PAGE);
  }

  private String compiled() throws IOException {
    Matcher block =
        Pattern.compile("<!-- example -->\n```java\n(.*?)```", Pattern.DOTALL).matcher(page());
    assertThat(block.find()).as("the example of " + PAGE).isTrue();
    Path source = folder.resolve("ArticlesToParquet.java");
    Files.writeString(source, block.group(1));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-nowarn",
                "-cp",
                CLASS_PATH,
                "-d",
                classes.toString(),
                source.toString());
    assertThat(status).isZero();
    return classes + java.io.File.pathSeparator + CLASS_PATH;
  }

  /** Returns the articles: those of the tests, and the full corpus where it is there. */
  private Path articles() throws IOException {
    Path articles = folder.resolve("articles");
    Path shared = SharedData.root().map(root -> root.resolve("corpus")).orElse(RESOURCES);
    for (Path root : List.of(RESOURCES, shared)) {
      for (Path file : SharedData.articles(root)) {
        Path copy =
            articles.resolve(root == RESOURCES ? "a" : "ข่าว b").resolve(root.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    return articles;
  }

  private static JsonNode json(Object value) {
    JsonMapper mapper = JsonMapper.shared();
    if (value instanceof scala.collection.Seq<?> seq) {
      ArrayNode array = mapper.createArrayNode();
      scala.jdk.javaapi.CollectionConverters.asJava(seq).forEach(item -> array.add(json(item)));
      return array;
    }
    return mapper.valueToTree(value);
  }

  @Test
  void theTableHasTheRowsThatIndexPrints() throws IOException, InterruptedException {
    Path articles = articles();
    Path parquet = folder.resolve("articles.parquet");
    String printed = run("ArticlesToParquet", compiled(), List.of(articles, parquet));
    Map<String, JsonNode> expected = new TreeMap<>();
    SparkSession spark = SparkSession.builder().appName("test").master("local[2]").getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> rows = spark.read().parquet(parquet.toString()).collectAsList();
    List<String> columns =
        List.of(rows.get(0).schema().fieldNames()).stream()
            .filter(name -> !name.equals("figures") && !name.equals("links"))
            .toList();
    List<String> command =
        List.of("index", "--columns", String.join(",", columns), articles.toString());
    run("io.github.articlemodel.cli.ArticleCommand", CLASS_PATH, command)
        .lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .forEach(row -> expected.put(row.get("file").asString(), row));
    assertThat(printed).contains(expected.size() + " articles");
    Map<String, JsonNode> found = new TreeMap<>();
    int figures = 0;
    int links = 0;
    for (Row row : rows) {
      ObjectNode read = JsonMapper.shared().createObjectNode();
      for (String column : columns) {
        Object value = row.getAs(column);
        if (value != null) {
          read.set(column, json(value));
        }
      }
      String file = row.getAs("file");
      assertThat(found.put(file, read)).as("one row a file").isNull();
      ArticleDocument document = ArticleParser.create().parse(Path.of(file));
      List<Row> pictures = row.getList(row.fieldIndex("figures"));
      assertThat(pictures)
          .extracting(picture -> picture.<String>getAs("destination"))
          .isEqualTo(document.figures().stream().map(figure -> figure.destination()).toList());
      List<Row> addresses = row.getList(row.fieldIndex("links"));
      assertThat(addresses)
          .extracting(link -> link.<String>getAs("destination"))
          .isEqualTo(document.links().stream().map(link -> link.destination()).toList());
      figures += pictures.size();
      links += addresses.size();
    }
    spark.stop();
    assertThat(found).isEqualTo(expected);
    assertThat(expected.size()).isGreaterThan(100);
    assertThat(figures).isGreaterThan(50);
    assertThat(links).isGreaterThan(100);
    System.out.printf(
        "%d articles, %d figures, %d links: equal to what index prints (%d bytes of Parquet)%n",
        rows.size(), figures, links, size(parquet));
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
