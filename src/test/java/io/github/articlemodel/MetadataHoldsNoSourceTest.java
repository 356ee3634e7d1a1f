package io.github.articlemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.articlemodel.source.SourceText;
import io.github.articlemodel.testing.SharedData;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever keeps the metadata of many articles does not keep their bodies. */
class MetadataHoldsNoSourceTest {

  private static final String BODY = "body text ".repeat(50);

  /** Returns all objects that one leads to; those of the JDK are not looked into, but lists are. */
  private static List<Object> reachable(Object root) throws IllegalAccessException {
    List<Object> all = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> todo = new ArrayDeque<>(List.of(root));
    while (!todo.isEmpty()) {
      Object one = todo.pop();
      if (seen.add(one)) {
        all.add(one);
        for (Object next : next(one)) {
          todo.push(next);
        }
      }
    }
    return all;
  }

  private static Collection<?> next(Object one) throws IllegalAccessException {
    if (one instanceof Collection<?> list) {
      return list;
    } else if (one instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
          .toList();
    } else if (one instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    List<Object> next = new ArrayList<>();
    boolean ours = one.getClass().getName().startsWith("io.github.articlemodel.");
    for (@Nullable Class<?> type = one.getClass();
        ours && !(one instanceof Enum) && type != null && type != Object.class;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Object value = field.get(one);
          if (value != null) {
            next.add(value);
          }
        }
      }
    }
    return next;
  }

  private static void check(SourceText source) throws IllegalAccessException {
    ArticleDocument document = ArticleParser.create().parse(source);
    int head = document.frontMatter().span().end();
    for (Object one : reachable(document.metadata())) {
      assertThat(one).isNotInstanceOf(SourceText.class).isNotInstanceOf(ArticleDocument.class);
      assertThat(one.getClass().isArray() && !(one instanceof int[])).as("%s", one).isFalse();
      if (one instanceof String text) {
        assertThat(text.length()).isLessThanOrEqualTo(head);
      }
    }
  }

  @Test
  void inAnyLanguage() throws IllegalAccessException {
    for (String head :
        List.of(
            "---\ntitle: \"Flood\"\ntags: [a, b]\nmore:\n  - c\n---\n",
            "---\na: &x {b: 'it''s'}\nc: *x\nd: |\n  e\n  f\n<<: *x\n---\n",
            "---\na: [broken\nb: c\n---\n",
            "+++\na = 'b'\n[c]\nd = 1\n+++\n",
            ";;;\n{\"a\": [1, {\"b\": null}]}\n;;;\n",
            "{\"a\": \"b\"}\n")) {
      check(SourceText.of(head + BODY));
    }
  }

  @Test
  void inEachArticle() throws IOException, IllegalAccessException {
    for (Path file : SharedData.articles(SharedData.require("corpus"))) {
      check(SourceText.of(Files.readAllBytes(file)));
    }
  }

  @Test
  void findsWhatIsHeld() throws IllegalAccessException {
    ArticleDocument document = ArticleParser.create().parse("---\na: b\n---\n" + BODY);
    document.metadata();
    assertThat(reachable(document)).contains(document.source()).contains(document.metadata());
  }
}
