package io.github.articlemodel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the library to the table of docs/architecture.md. */
class PackageRulesTest {

  private static final String BASE = "io.github.articlemodel";
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);
  private static final PackageRules RULES = new PackageRules(BASE, LIBRARY);

  @Test
  void theTableIsThatOfTheArchitecturePage() throws IOException {
    List<List<String>> written = new ArrayList<>();
    Pattern room = Pattern.compile("`([a-z.]+)`|\\*\\((base)\\)\\*");
    for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && room.matcher(cells[1]).find()) {
        List<String> row = new ArrayList<>();
        for (Matcher m = room.matcher(cells[1]); m.find(); ) {
          row.add(m.group(1) == null ? "" : m.group(1));
        }
        written.add(row);
      }
    }
    assertThat(House.names()).isEqualTo(written);
  }

  @Test
  void seesTheLibrary() {
    assertThat(LIBRARY.size()).isGreaterThan(60);
    assertThat(LIBRARY.contain(BASE + ".rules.PackageRules")).isFalse();
  }

  @Test
  void everyClassHasARoom() {
    assertThat(RULES.classesWithoutARoom()).isEmpty();
  }

  @Test
  void aRoomUsesOnlyRowsBelowItsOwn() {
    assertThat(RULES.usesOfAnotherRoom()).isEmpty();
  }

  @Test
  void thirdPartiesAreUsedOnlyWhereTheTableNamesThem() {
    assertThat(RULES.usesOfThirdParties()).isEmpty();
  }

  @Test
  void noPublicSignatureShowsAThirdParty() {
    assertThat(RULES.thirdPartiesInPublicSignatures()).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(RULES.packagesWithoutNullMarked()).isEmpty();
  }

  @Test
  void onlyTheCommandLinePrints() {
    assertThat(RULES.printing()).isEmpty();
  }

  @Test
  void staticStateIsConstant() {
    assertThat(RULES.staticState()).isEmpty();
  }
}
