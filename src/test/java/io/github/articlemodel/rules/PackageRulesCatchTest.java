package io.github.articlemodel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Shows that each rule can fail, on classes that break it on purpose. */
class PackageRulesCatchTest {

  private static final String BASE = "io.github.articlemodel.rules.broken";
  private static final PackageRules RULES =
      new PackageRules(BASE, new ClassFileImporter().importPackages(BASE));

  @Test
  void catchesAClassWithoutARoom() {
    assertThat(RULES.classesWithoutARoom()).containsExactly(BASE + ".unmarked.Homeless");
  }

  @Test
  void catchesAUseOfARowAboveOrBeside() {
    assertThat(RULES.usesOfAnotherRoom())
        .anyMatch(use -> use.contains("ReachesUp") && use.contains("model.Value"))
        .anyMatch(use -> use.contains("ReachesAside") && use.contains("link.Neighbour"))
        .allMatch(use -> use.contains("ReachesUp") || use.contains("ReachesAside"));
  }

  @Test
  void catchesAThirdPartyThatTheTableDoesNotName() {
    assertThat(RULES.usesOfThirdParties())
        .anyMatch(use -> use.contains("UsesDatabind") && use.contains("JsonMapper"))
        .anyMatch(use -> use.contains("ShowsAThirdParty"))
        .noneMatch(use -> use.contains("JsonFactory") && !use.contains("JsonMapper"));
  }

  @Test
  void catchesAThirdPartyInAPublicSignature() {
    assertThat(RULES.thirdPartiesInPublicSignatures())
        .containsExactly(
            BASE + ".model.ShowsAThirdParty shows org.assertj.core.data.Index",
            BASE + ".model.ShowsAThirdParty shows org.opentest4j.AssertionFailedError");
  }

  @Test
  void catchesAPackageThatIsNotNullMarked() {
    assertThat(RULES.packagesWithoutNullMarked()).containsExactly(BASE + ".unmarked");
  }

  @Test
  void catchesPrintingAndLogging() {
    assertThat(RULES.printing())
        .anyMatch(use -> use.contains("System.out"))
        .anyMatch(use -> use.contains("java.util.logging.Logger"))
        .allMatch(use -> use.contains("Prints"));
  }

  @Test
  void catchesStaticState() {
    assertThat(RULES.staticState()).containsExactly(BASE + ".model.HasState.count");
  }
}
