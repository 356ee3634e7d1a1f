package io.github.articlemodel.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.articlemodel.format.ArticleFormat;
import io.github.articlemodel.format.ArticleFormats;
import io.github.articlemodel.format.ArticleWriter;
import io.github.articlemodel.model.Article;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What users see who do not add the library that writes CSV. */
class WithoutCsvLibraryTest {

  /** Loads all classes anew, but for those of the library, which it does not find. */
  private static final class Without extends URLClassLoader {

    Without(URL[] classPath) {
      super(classPath, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("tools.jackson.dataformat.csv.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  /** Is loaded by that loader, and returns the names of the formats and what writing CSV throws. */
  public static final class Run implements Callable<List<String>> {

    /** Creates a run. */
    public Run() {}

    @Override
    public List<String> call() throws IOException {
      List<String> seen = new ArrayList<>();
      ArticleFormats.all().stream().map(ArticleFormat::name).forEach(seen::add);
      ArticleWriter writer = ArticleFormats.of("csv").writer().orElseThrow();
      assertThatThrownBy(() -> writer.write(Article.builder().build(), new StringBuilder()))
          .isInstanceOf(IllegalStateException.class)
          .satisfies(thrown -> seen.add(thrown.getMessage()));
      return seen;
    }
  }

  private static List<URL> classPath() throws IOException {
    List<URL> classPath = new ArrayList<>();
    if (WithoutCsvLibraryTest.class.getClassLoader() instanceof URLClassLoader loader) {
      classPath.addAll(List.of(loader.getURLs()));
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.add(Path.of(entry).toUri().toURL());
    }
    return classPath;
  }

  @Test
  void findsAllFormatsAndSaysWhatIsMissingWhereCsvIsWritten() throws Exception {
    List<URL> classPath = classPath();
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Without loader = new Without(classPath.toArray(URL[]::new))) {
      Thread.currentThread().setContextClassLoader(loader);
      Object run = loader.loadClass(Run.class.getName()).getDeclaredConstructor().newInstance();
      assertThat(run.getClass()).isNotEqualTo(Run.class);
      assertThat((List<?>) ((Callable<?>) run).call())
          .asString()
          .contains("csv", "json", "markdown", "html")
          .contains("CSV needs the library tools.jackson.dataformat:jackson-dataformat-csv");
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
