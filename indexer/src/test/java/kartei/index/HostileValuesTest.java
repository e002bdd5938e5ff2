package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import kartei.corpus.FileNotice;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Values that Lucene would refuse a whole document for, or that are far too many. */
class HostileValuesTest {
  /** Above Lucene's limit of 32,766 bytes for a term. */
  private static final int IMMENSE = 40_000;

  @TempDir private Path root;
  private Folder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new Folder(root);
  }

  @Test
  void immenseWordKeepsItsEntry() throws IOException {
    folder.write("a.md", "# Titel\n\nvorher " + "x".repeat(1_000_000) + " nachher\n");
    assertThat(folder.update().skipped()).isEmpty();
    assertThat(folder.content().toString()).contains("nachher");
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(view.reader().docFreq(new Term("text.exact", "nachher"))).isOne();
      assertThat(view.reader().docFreq(new Term("text.exact", "x".repeat(255)))).isOne();
    }
  }

  @Test
  @Timeout(60) // Each ae may be an ä or two letters: tried in all ways that would take for ever.
  void lettersWithoutSenseKeepTheirEntry() throws IOException {
    String many = "aeoeue".repeat(20);
    String suffixes = "heit".repeat(2_000) + " " + "innen".repeat(2_000) + " ";
    String letters = many + " und " + many.repeat(300) + " " + suffixes;
    folder.write("a.md", "# Titel\n\nvorher " + letters + " nachher\n");
    assertThat(folder.update().skipped()).isEmpty();
    assertThat(folder.content().toString()).contains(many, "nachher");
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(view.reader().docFreq(new Term("text.exact", many))).isOne();
    }
  }

  @Test
  void textIsStoredAsItIsButForHalvesOfSurrogatePairs() throws IOException {
    folder.write("a.md", "# Titel\n\nMaß 𝔘 ab &#xD835; cd &#xDD18; ef \u20AC\n");
    folder.update();
    assertThat(folder.content().toString()).contains("Maß 𝔘 ab \uFFFD cd \uFFFD ef \u20AC");
  }

  @Test
  void immenseValueNameTitleAndPathKeepTheirEntry() throws IOException {
    String immense = "ü".repeat(IMMENSE);
    folder.write(
        "wert.md", "---\ntag: " + immense + "\n" + "k".repeat(30_000) + ": eins\n---\n# A\n\nb\n");
    folder.write("titel.md", "# Titel" + immense + "\n\nText\n\n## " + immense + "\n\nText\n");
    folder.write(
        "tabelle.md",
        "# A\n\nText\n\n# B\n\nText\n\n| Name | Spalte |\n|---|---|\n| A | "
            + immense
            + " |\n| B | zwei |\n");
    IndexReport report = folder.update();
    assertThat(report.skipped()).isEmpty();
    assertThat(folder.content().toString())
        .contains("wert.md#", "titel.md#", "tabelle.md#a", "tabelle.md#b");
  }

  @Test
  void folderWithAnImmensePathIsCutAndSaid() throws IOException {
    String deep = ("ordner" + "x".repeat(190) + "/").repeat(6);
    folder.write(deep + "a.md", "# A\n\nText.\n");
    folder.write("kurz/b.md", "# B\n\nText.\n");
    IndexReport report = folder.update();
    assertThat(report.notices())
        .extracting(FileNotice::path, FileNotice::kind)
        .containsExactly(tuple(deep + "a.md", FileNotice.Kind.VALUE_CUT));
    assertThat(report.entries()).isEqualTo(2);
  }

  @Test
  void manyDifferentValuesAreCountedAndNoFacet() throws IOException {
    var text = new StringBuilder("# Liste\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("\n## Nr ").append(i).append("\n\nKennung: W").append(i).append("\n");
    }
    folder.write("viele.md", text.toString());
    Dimension found =
        folder.update().dimensions().stream()
            .filter(d -> d.name().equals("Kennung"))
            .findFirst()
            .orElseThrow();
    assertThat(found.values()).isEqualTo(20_000);
    assertThat(found.reason()).isEqualTo(Dimension.Reason.OWN_VALUES);
  }

  @Test
  void thousandsOfLabelsShareOneFieldOfTheIndex() throws IOException {
    var text = new StringBuilder("# Felder\n\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("- **Feld").append(i).append(":** Wert\n");
    }
    folder.write("felder.md", text.toString());
    folder.update();
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(org.apache.lucene.index.FieldInfos.getIndexedFields(view.reader()))
          .hasSizeLessThan(25);
      assertThat(view.dimensions()).filteredOn(d -> d.name().startsWith("Feld")).hasSize(5_000);
    }
  }
}
