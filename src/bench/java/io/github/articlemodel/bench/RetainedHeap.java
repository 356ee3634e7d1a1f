package io.github.articlemodel.bench;

import io.github.articlemodel.markdown.Dialect;
import io.github.articlemodel.markdown.MarkdownReader;
import io.github.articlemodel.source.SourceText;
import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How much heap a body keeps: many trees of it are held, and the used heap after collecting garbage
 * is compared with that before. Each tree is read from a text of its own, as from files.
 */
final class RetainedHeap {

  private static final int HELD_CHARACTERS = 4_000_000;
  private static final int COLLECTIONS = 5;

  private RetainedHeap() {}

  /** Prints a table of bytes per tree. */
  static void print() {
    System.out.println("| what | input | characters | bytes |\n|---|---|---:|---:|");
    for (Input input : Input.values()) {
      String body = input.body();
      makers()
          .forEach(
              (name, maker) ->
                  System.out.printf(
                      Locale.ROOT,
                      "| %s | %s | %d | %d |%n",
                      name,
                      input,
                      body.length(),
                      bytes(body, maker)));
    }
  }

  /** What makes a tree of a text, by its name; an object is kept as it is. */
  private static Map<String, UnaryOperator<Object>> makers() {
    MarkdownReader reader = MarkdownReader.of(Dialect.GFM);
    Peers peers = new Peers();
    Map<String, UnaryOperator<Object>> makers = new LinkedHashMap<>();
    makers.put("text alone", text -> text);
    makers.put("records", text -> reader.read(SourceText.of((String) text)).blocks());
    makers.put("commonmark-java", text -> peers.commonmark().parse((String) text));
    makers.put("flexmark", text -> peers.flexmark().parse((String) text));
    return makers;
  }

  private static long bytes(String body, UnaryOperator<Object> maker) {
    int count = Math.max(20, HELD_CHARACTERS / body.length());
    Object[] held = new Object[count];
    long before = used();
    for (int i = 0; i < count; i++) {
      held[i] = maker.apply(new String(body.toCharArray()));
    }
    long after = used();
    Reference.reachabilityFence(held);
    return (after - before) / count;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
