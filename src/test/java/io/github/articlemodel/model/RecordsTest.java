package io.github.articlemodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.source.SourceSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model, without a list of them. */
class RecordsTest {

  /** Two values of each record that differ in every component but where they were written. */
  private static final List<List<Record>> SAMPLES = RecordSamples.pairs();

  static Stream<Class<?>> records() {
    return RecordSamples.classes().stream();
  }

  @Test
  void allHaveSamples() {
    Set<String> sampled = new TreeSet<>();
    SAMPLES.forEach(pair -> sampled.add(pair.get(0).getClass().getName()));
    Set<String> all = new TreeSet<>();
    records().forEach(kind -> all.add(kind.getName()));
    assertThat(sampled).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("records")
  void countEveryComponentButWhereTheyWereWritten(Class<?> kind) throws Exception {
    List<Record> pair = sample(kind);
    RecordComponent[] components = kind.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object[] values = values(pair.get(0));
      Written elsewhere = Written.at(new SourceSpan(3, 5));
      boolean areWritten = components[i].getGenericType().getTypeName().endsWith("Written>");
      boolean isWritten = areWritten || components[i].getType() == Written.class;
      values[i] = isWritten ? elsewhere : values(pair.get(1))[i];
      values[i] = areWritten ? List.of(elsewhere) : values[i];
      Record changed = make(kind, values);
      assertThat(changed.equals(pair.get(0))).as(components[i].getName()).isEqualTo(isWritten);
      if (isWritten) {
        assertThat(changed).hasSameHashCodeAs(pair.get(0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void refuseNullWhereItIsNotAllowed(Class<?> kind) throws Exception {
    RecordComponent[] components = kind.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object[] values = values(sample(kind).get(0));
      if (components[i].getType().isPrimitive()) {
        continue;
      }
      values[i] = null;
      if (isNullable(components[i])) {
        assertThat(make(kind, values)).isNotNull();
      } else {
        assertThatThrownBy(() -> make(kind, values))
            .as(components[i].getName())
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  @SuppressWarnings("unchecked")
  void keepNoListThatCanChange(Class<?> kind) throws Exception {
    RecordComponent[] components = kind.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == List.class) {
        Object[] values = values(sample(kind).get(0));
        List<Object> mine = new ArrayList<>((List<Object>) values[i]);
        values[i] = mine;
        Record made = make(kind, values);
        mine.clear();
        assertThat(made).isEqualTo(sample(kind).get(0));
        List<Object> held = (List<Object>) values(made)[i];
        assertThatThrownBy(() -> held.add(0)).isInstanceOf(UnsupportedOperationException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void holdNothingThatCanChange(Class<?> kind) {
    for (RecordComponent component : kind.getRecordComponents()) {
      Class<?> type = component.getType();
      if (component.getGenericType() instanceof ParameterizedType list) {
        type = (Class<?>) list.getActualTypeArguments()[0];
      }
      boolean known =
          type.isPrimitive()
              || type.isRecord()
              || type.isEnum()
              || type.isSealed()
              || RecordSamples.VALUES.contains(type);
      assertThat(known).as(kind.getSimpleName() + "." + component.getName()).isTrue();
    }
  }

  private static List<Record> sample(Class<?> kind) {
    return SAMPLES.stream().filter(pair -> kind.isInstance(pair.get(0))).findFirst().orElseThrow();
  }

  private static Object[] values(Record record) throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(record);
    }
    return values;
  }

  private static Record make(Class<?> kind, @Nullable Object[] values) throws Exception {
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return (Record) kind.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
