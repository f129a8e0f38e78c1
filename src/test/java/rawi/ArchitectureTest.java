package rawi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages run one way, and each library has its one place. */
class ArchitectureTest {
  private static final JavaClasses RAWI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("rawi");

  @Test
  void noPackageDependsOnItselfThroughOthers() {
    slices().matching("rawi.(**)").should().beFreeOfCycles().check(RAWI);
  }

  @Test
  void theStagesStandInTheirOrder() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("rawi.cli..")
        .layer("narrator")
        .definedBy("rawi")
        .layer("publish")
        .definedBy("rawi.publish..")
        .layer("engine")
        .definedBy("rawi.engine..")
        .layer("voice")
        .definedBy("rawi.voice..")
        .layer("track")
        .definedBy("rawi.track..")
        .layer("audio")
        .definedBy("rawi.audio..")
        .layer("arabic")
        .definedBy("rawi.arabic..")
        .layer("article")
        .definedBy("rawi.article..")
        .layer("onnx")
        .definedBy("rawi.onnx..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("narrator")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("narrator", "cli")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("narrator", "cli")
        .whereLayer("voice")
        .mayOnlyBeAccessedByLayers("engine", "cli")
        .whereLayer("track")
        .mayOnlyBeAccessedByLayers("publish", "narrator", "cli")
        .whereLayer("audio")
        .mayOnlyBeAccessedByLayers("engine", "publish", "narrator", "cli")
        .whereLayer("arabic")
        .mayOnlyBeAccessedByLayers("engine", "narrator", "cli")
        .whereLayer("article")
        .mayOnlyBeAccessedByLayers("narrator", "cli")
        .whereLayer("onnx")
        .mayOnlyBeAccessedByLayers("arabic", "engine")
        .check(RAWI);
  }

  @Test
  void textKnowsNoSoundAndSoundNoText() {
    noClasses()
        .that()
        .resideInAnyPackage("rawi.article..", "rawi.arabic..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rawi.audio..", "rawi.track..")
        .check(RAWI);
    noClasses()
        .that()
        .resideInAnyPackage("rawi.audio..", "rawi.track..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("rawi.article..", "rawi.arabic..")
        .check(RAWI);
  }

  @Test
  void eachLibraryHasItsPlace() {
    onlyIn("org.bytedeco..", "rawi.audio..");
    onlyIn("ai.onnxruntime..", "rawi.onnx..");
    onlyIn("com.sun.jna..", "rawi.engine.espeak..");
    onlyIn("marytts..", "rawi.engine.marytts..");
    onlyIn("org.commonmark..", "rawi.article..");
    onlyIn("picocli..", "rawi.cli..");
    onlyIn("me.tongfei..", "rawi.cli..");
    onlyIn("net.harawata..", "rawi.files..");
  }

  private static void onlyIn(String library, String place) {
    noClasses()
        .that(not(resideInAPackage(place)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(RAWI);
  }
}
