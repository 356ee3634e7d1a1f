package io.github.articlemodel.bench;

import io.github.articlemodel.ArticleDocument;
import io.github.articlemodel.ArticleParser;
import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.source.SourceText;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How much heap is kept: many trees, documents or metadata are held, and the used heap after
 * collecting garbage is compared with that before. Each is read from bytes or a text of its own, as
 * from files.
 */
final class RetainedHeap {

  private static final int HELD_BYTES = 4_000_000;
  private static final int COLLECTIONS = 5;

  /** So many are held of the fields alone, as an index of a large archive would. */
  private static final int HELD_METADATA = 100_000;

  private RetainedHeap() {}

  /** Prints tables of bytes that each keeps, and that it was read from. */
  static void print() {
    System.out.println("| what | input | bytes read | bytes kept | ratio |");
    System.out.println("|---|---|---:|---:|---:|");
    for (Input input : Input.values()) {
      List<String> bodies = input.bodies();
      bodyMakers().forEach((name, maker) -> row(name, input, utf8(bodies), maker));
      List<byte[]> files = input.files();
      documentMakers().forEach((name, maker) -> row(name, input, files, maker));
    }
    byte[] sample = Input.SAMPLE.files().get(0);
    ArticleParser parser = ArticleParser.create();
    long kept =
        bytes(List.of(sample), HELD_METADATA, file -> parser.parse(SourceText.of(file)).metadata());
    System.out.printf(Locale.ROOT, "%d metadata of SAMPLE: %.1f MB%n", HELD_METADATA, kept / 1e6);
  }

  private static List<byte[]> utf8(List<String> texts) {
    return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static void row(
      String name, Input input, List<byte[]> files, Function<byte[], Object> maker) {
    long length = files.stream().mapToLong(file -> file.length).sum();
    int rounds = (int) Math.max(1, HELD_BYTES / length);
    double kept = (double) bytes(files, rounds, maker) / rounds;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %.2f |%n",
        name,
        input,
        (double) length / files.size(),
        kept / files.size(),
        kept / length);
  }

  /** What makes a tree of the bytes of a body, by its name. */
  private static Map<String, Function<byte[], Object>> bodyMakers() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    Peers peers = new Peers();
    Map<String, Function<byte[], Object>> makers = new LinkedHashMap<>();
    makers.put("text of the body", RetainedHeap::text);
    makers.put("records", body -> reader.read(SourceText.of(text(body))).blocks());
    makers.put("commonmark-java", body -> peers.commonmark().parse(text(body)));
    makers.put("flexmark", body -> peers.flexmark().parse(text(body)));
    return makers;
  }

  /** What makes a document of the bytes of a file, by what it was asked for. */
  private static Map<String, Function<byte[], Object>> documentMakers() {
    ArticleParser parser = ArticleParser.create();
    Map<String, Function<byte[], Object>> makers = new LinkedHashMap<>();
    makers.put("document", file -> parser.parse(SourceText.of(file)));
    makers.put(
        "document, its metadata read",
        file -> {
          ArticleDocument document = parser.parse(SourceText.of(file));
          document.metadata();
          return document;
        });
    makers.put(
        "document, its article read",
        file -> {
          ArticleDocument document = parser.parse(SourceText.of(file));
          document.article();
          return document;
        });
    return makers;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the bytes that all things keep that are made of the files, so many times. */
  private static long bytes(List<byte[]> files, int rounds, Function<byte[], Object> maker) {
    Object[] held = new Object[rounds * files.size()];
    files.forEach(maker::apply); // what is made once is no part of it
    long before = used();
    for (int i = 0; i < held.length; i++) {
      held[i] = maker.apply(files.get(i % files.size()));
    }
    long after = used();
    Reference.reachabilityFence(held);
    return after - before;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
