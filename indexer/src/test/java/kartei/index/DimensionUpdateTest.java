package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kartei.entry.CorpusConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update that looks at what changed comes to the dimensions that a look at everything finds. */
class DimensionUpdateTest {
  private static final int FILES = 60;

  @TempDir private Path root;
  private Folder folder;
  private Random random = new Random(0);

  @BeforeEach
  void build() throws IOException {
    folder = new Folder(root);
    for (int i = 0; i < FILES; i++) {
      folder.write(name(i), text(i, 0));
    }
    folder.update();
  }

  @Test
  void updatesOfAnyKindComeToWhatABuildFindsAndMostOfThemQuickly() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    random = new Random(seed);
    int quick = 0;
    for (int round = 0; round < 20; round++) {
      var changed = new TreeSet<String>();
      try (IndexState before = IndexState.of(folder.index())) {
        for (int i = random.nextInt(3); i >= 0; i--) {
          changed.add(change(round));
        }
        folder.update();
        quick += isQuick(before, changed) ? 1 : 0;
      }
      Folder other = folder.withIndex(root.resolve("anders"));
      other.run(Folder.REBUILD);
      assertThat(folder.content()).as("seed %d, round %d", seed, round).isEqualTo(other.content());
    }
    assertThat(quick).as("quick ones with seed %d", seed).isPositive();
  }

  @Test
  void whereOnlyTheTextChangedNothingIsLookedAt() throws IOException {
    try (IndexState before = IndexState.of(folder.index());
        IndexView after = after(3, original(3).replace("Wort", "Ort"))) {
      var changes = new EntryChanges(before.marks());
      changes.go(name(3));
      changes.come(new MarksReader(after.reader()).of(name(3), 100));
      assertThat(changes.byMarks()).isEmpty();
    }
  }

  @Test
  void whatMayBeAnotherSpellingIsLookedAtAnew() throws IOException {
    Surveyed found = quickly(3, original(3).replace(", b3", ", bneu"));
    assertThat(found).isNotNull();
    assertThat(quickly(4, original(4).replace("Art: a", "Art: A"))).isNull();
    assertThat(dimension("Art").spellings()).containsEntry("A4", "a4");
  }

  @Test
  void aNewUnitIsLookedAtAnew() throws IOException {
    assertThat(quickly(5, original(5).replaceFirst("Preis: .*", "Preis: 77"))).isNotNull();
    assertThat(quickly(5, original(5).replaceFirst("Preis: .*", "Preis: 5 Taler"))).isNull();
    assertThat(dimension("Preis").order().unit()).isEqualTo("taler");
  }

  @Test
  void aNewDimensionIsLookedAtAnew() throws IOException {
    assertThat(quickly(5, original(5) + "\nFrisch: ja\n")).isNull();
    assertThat(dimension("Frisch").entries()).isOne();
  }

  private @Nullable Surveyed quickly(int number, String text) throws IOException {
    try (IndexState before = IndexState.of(folder.index());
        IndexView after = after(number, text)) {
      var changes = new EntryChanges(before.marks());
      changes.go(name(number));
      changes.come(new MarksReader(after.reader()).of(name(number), 100));
      return DimensionUpdate.of(before.surveyed(), changes, CorpusConfig.DEFAULT);
    }
  }

  private IndexView after(int number, String text) throws IOException {
    folder.write(name(number), text);
    folder.update();
    return IndexView.open(folder.index());
  }

  private Dimension dimension(String name) throws IOException {
    try (IndexView view = IndexView.open(folder.index())) {
      return view.dimensions().stream()
          .filter(d -> d.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private String original(int number) throws IOException {
    return Files.readString(folder.corpus().resolve(name(number)));
  }

  private boolean isQuick(IndexState before, Set<String> changed) throws IOException {
    try (IndexView after = IndexView.open(folder.index())) {
      var changes = new EntryChanges(before.marks());
      for (String file : changed) {
        changes.go(file);
        changes.come(new MarksReader(after.reader()).of(file, 1000));
      }
      Surveyed found = DimensionUpdate.of(before.surveyed(), changes, CorpusConfig.DEFAULT);
      if (found != null) {
        assertThat(found.dimensions()).isEqualTo(after.dimensions());
        assertThat(found.entries()).isEqualTo(after.format().entries());
      }
      return found != null;
    }
  }

  /** Changes a file and gives its name. */
  private String change(int round) throws IOException {
    int number = random.nextInt(FILES + 10);
    if (random.nextInt(12) == 0) {
      Files.deleteIfExists(folder.corpus().resolve(name(number)));
    } else if (random.nextInt(8) == 0 || !Files.exists(folder.corpus().resolve(name(number)))) {
      folder.write(name(number), text(number, round));
    } else {
      folder.write(name(number), original(number) + "\n\n## Noch einer\n\nWort " + round + "\n");
    }
    return name(number);
  }

  private static String name(int number) {
    return "ordner" + number % 7 + "/datei" + number + ".md";
  }

  /** Facets of every kind: alike ones, names, numbers with units, dates, scales, sentences. */
  private String text(int number, int round) {
    var text = new StringBuilder("# Datei " + number + "\n\n");
    text.append("Art: a").append(number % 25).append("\n\n");
    text.append("Kennung: Kennung ").append(odd(60) ? "x" : number % 25).append("\n\n");
    text.append("Preis: ").append(odd(12) ? "viel" : number).append("\n\n");
    text.append("Datum: ").append(odd(9) ? "bald" : "2020-01-" + (10 + number % 20));
    text.append("\n\nStatus: ").append(List.of("hoch", "mittel", "niedrig").get(number % 3));
    text.append("\n\nFarbe: ").append(number == 17 && odd(2) ? "rot, B8" : "rot, b" + number % 9);
    text.append("\n\nSatz: ").append(odd(2) ? "kurz" : "Das ist ein ganzer Satz. Und noch einer.");
    for (int section = random.nextInt(3); section >= 0; section--) {
      text.append("\n\n## Teil ").append(section).append("\n\nWort ").append(round);
      text.append(odd(3) ? "\n\n### Darunter\n\nMehr davon." : "");
      text.append(odd(40) ? "\n\nSeltenes: " + round : "");
    }
    return text.append('\n').toString();
  }

  private boolean odd(int times) {
    return random.nextInt(times) == 0;
  }
}
