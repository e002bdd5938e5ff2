package kartei;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules of the house that the module system cannot see. */
class ArchitectureTest {
  private static final JavaClasses KARTEI =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPaths(Path.of("target/classes"), Path.of("../indexer/target/classes"));

  /** Of {@code index} both sides share the schema and the format; these classes write. */
  private static final String WRITING = "kartei\\.index\\.(EntryIndexer|IndexFolder|IndexReport).*";

  @Test
  void packagesImportOnlyUpstream() {
    onlyKnows("corpus", "corpus");
    onlyKnows("entry", "entry", "corpus");
    onlyKnows("analysis", "analysis");
    onlyKnows("index", "index", "entry", "corpus", "analysis");
    onlyKnows("query", "query", "index", "entry", "analysis");
    onlyKnows("ranking", "ranking", "query", "index");
    onlyKnows("search", "search", "ranking", "query", "index", "entry", "analysis");
    onlyKnows("eval", "eval", "search", "index", "entry");
    slices().matching("kartei.(*)..").should().beFreeOfCycles().check(KARTEI);
  }

  @Test
  void libraryStaysInItsPackage() {
    onlyIn("org.commonmark..", "kartei.entry..");
    onlyIn("org.snakeyaml..", "kartei.entry..");
    onlyIn("org.apache.lucene.queryparser..", "kartei.query..");
    onlyIn("picocli..", "kartei.cli..");
    onlyIn("tools.jackson..", "kartei.cli..", "kartei.eval..");
  }

  @Test
  void searchingDoesNotKnowWriting() {
    noClasses()
        .that()
        .resideInAnyPackage("kartei.query..", "kartei.ranking..", "kartei.search..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(WRITING)
        .check(KARTEI);
  }

  @Test
  void requestAndResultAreFreeOfLucene() {
    noClasses()
        .that()
        .resideInAPackage("kartei.search")
        .and()
        .areRecords()
        .and()
        .arePublic()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(KARTEI);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("kartei.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(KARTEI);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(KARTEI);
    noClasses()
        .that()
        .arePublic()
        .should()
        .haveNameMatching("kartei\\..*\\.(Document|Query|Field|Index|Parser|Analyzer)")
        .check(KARTEI);
  }

  private static void onlyKnows(String name, String... known) {
    String[] packages = new String[known.length];
    for (int i = 0; i < known.length; i++) {
      packages[i] = "kartei." + known[i] + "..";
    }
    classes()
        .that()
        .resideInAPackage("kartei." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage("kartei..")
                .or(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                        packages)))
        .check(KARTEI);
  }

  private static void onlyIn(String library, String... owners) {
    noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(KARTEI);
  }
}
