package kartei.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk that knows what an earlier one found finds what a walk that knows nothing finds. */
class KnownFoldersTest {
  /** Longer than a time of a file system stays young. */
  private static final long GROWN_UP_MILLIS = 150;

  @TempDir private Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void write() throws IOException {
    root = Files.createDirectory(folder.resolve("korpus")).toRealPath();
    assumeTrue(new Corpus(root).keepsFolderTimes(), "this file system keeps no times of folders");
    for (String path : List.of("a.md", "b/eins.md", "b/zwei.md", "b/c/drei.md", "d/e/vier.md")) {
      write(path, path);
    }
    Files.createDirectories(root.resolve("leer"));
  }

  @Test
  void aFolderThatStayedAsItWasIsNotListedAgain() throws IOException {
    CorpusListing first = grown();
    assertThat(first.folders()).hasSize(6).allMatch(FolderStamp::isProof);
    CorpusListing again = new Corpus(root).list(first);
    assertThat(again).isEqualTo(first);
    // What is not looked at cannot be found: a file that the listing does not know of, in a folder
    // whose stamp says that nothing came.
    var withoutOne = new CorpusListing(first.files().subList(1, 5), List.of(), first.folders());
    assertThat(new Corpus(root).list(withoutOne).files()).hasSize(4);
  }

  /** A folder touched a moment ago may be touched again at the same time of its clock. */
  @Test
  void whatIsYoungIsNoProof() {
    long now = 1_700_000_000_123_456_789L;
    long second = 1_000_000_000;
    assertThat(ChangeTime.isYoung(now - second / 20, now)).isTrue();
    assertThat(ChangeTime.isYoung(now + second, now)).as("by a clock set back").isTrue();
    assertThat(ChangeTime.isYoung(now - second / 5, now)).isFalse();
    long whole = now / second * second;
    assertThat(ChangeTime.isYoung(whole - second, now)).as("of a coarse clock").isTrue();
    assertThat(ChangeTime.isYoung(whole - 3 * second, now)).isFalse();
  }

  @Test
  void whatChangedInTheSameTickAsTheListingIsFound() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("b/neu" + i + ".md", "neu");
      CorpusListing known = new Corpus(root).list();
      write("b/noch" + i + ".md", "noch eine");
      Files.delete(root.resolve("b/neu" + i + ".md"));
      Files.move(root.resolve("b/noch" + i + ".md"), root.resolve("b/x" + i + ".md"));
      assertSame(known);
    }
  }

  @Test
  void whatCameOrWentOrTookAnotherNameIsFound() throws IOException {
    assertSame(afterwards(() -> write("b/neu.md", "neu")));
    assertSame(afterwards(() -> Files.delete(root.resolve("b/neu.md"))));
    assertSame(afterwards(() -> write("leer/neu.md", "neu")));
    assertSame(afterwards(() -> write("neu/f/g.md", "neu")));
    assertSame(afterwards(() -> move("b/eins.md", "b/EINS.md")));
    assertSame(afterwards(() -> move("b/zwei.md", "b/c/zwei.md")));
    assertSame(afterwards(() -> move("d/e", "b/e")));
    assertSame(afterwards(() -> move("b", "h")));
    assertSame(afterwards(() -> move("h/c/zwei.md", "h/c/drei.md")));
  }

  @Test
  void whatWasWrittenInPlaceIsFound() throws IOException {
    FileTime time = Files.getLastModifiedTime(root.resolve("b/eins.md"));
    CorpusListing known =
        afterwards(
            () -> {
              write("b/eins.md", "B/EINS.MD");
              Files.setLastModifiedTime(root.resolve("b/eins.md"), time);
            });
    assertThat(new Corpus(root).list(known).files()).isNotEqualTo(known.files());
    assertSame(known);
  }

  @Test
  void foldersThatChangedPlacesAreFound() throws IOException {
    write("p/q/gleich.md", "p");
    write("r/q/gleich.md", "r");
    CorpusListing known =
        afterwards(
            () -> {
              move("p/q", "weg");
              move("r/q", "p/q");
              move("weg", "r/q");
            });
    assertThat(new Corpus(root).list(known).files()).isNotEqualTo(known.files());
    assertSame(known);
  }

  /** Else a link, or a file that could not be read, would be said once and never again. */
  @Test
  void aFolderWithSomethingOddInItIsListedEachTime() throws IOException, InterruptedException {
    Path outside = Files.createDirectory(folder.resolve("fremd"));
    Files.createSymbolicLink(root.resolve("b/hinaus"), outside);
    Files.createSymbolicLink(root.resolve("d/innen.md"), root.resolve("a.md"));
    CorpusListing known = grown();
    assertThat(known.skipped()).hasSize(1);
    assertThat(known.folders())
        .filteredOn(FolderStamp::isProof)
        .extracting(FolderStamp::path)
        .containsExactly("", "b/c", "d/e", "leer");
    assertSame(known);
    assertThat(known.foldersWithout(List.of(new SkippedFile("a.md", SkipReason.BINARY))))
        .filteredOn(FolderStamp::isProof)
        .extracting(FolderStamp::path)
        .containsExactly("b/c", "d/e", "leer");
    // The link in d now leads out, though nothing in d was touched.
    move("a.md", "../a.md");
    Files.createSymbolicLink(root.resolve("a.md"), folder.resolve("a.md"));
    assertSame(known);
  }

  @Test
  void anythingAtAllIsFound() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    CorpusListing known = grown();
    for (int round = 0; round < 300; round++) {
      change(random, round);
      CorpusListing listing = new Corpus(root).list(known);
      assertThat(listing.files())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(new Corpus(root).list().files());
      if (random.nextInt(3) == 0) {
        known = listing;
      }
    }
  }

  private void change(Random random, int round) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(root)) {
      all = paths.filter(path -> !path.equals(root)).toList();
    }
    Path any = all.isEmpty() ? root.resolve("a.md") : all.get(random.nextInt(all.size()));
    Path place = Files.isDirectory(any) ? any : any.resolveSibling("");
    switch (random.nextInt(5)) {
      case 0 -> Files.writeString(place.resolve("r" + round + ".md"), "neu");
      case 1 -> Files.writeString(Files.createDirectories(place.resolve("o")).resolve("a.md"), "x");
      case 2 -> {
        if (Files.isRegularFile(any)) {
          Files.delete(any);
        }
      }
      case 3 -> {
        if (Files.isRegularFile(any)) {
          FileTime time = Files.getLastModifiedTime(any);
          Files.writeString(any, Files.readString(any).replace('e', 'E').replace('x', 'y'));
          Files.setLastModifiedTime(any, time);
        }
      }
      default -> {
        Path to = root.resolve("m" + round + (Files.isDirectory(any) ? "" : ".md"));
        Files.move(any, to);
      }
    }
  }

  private void assertSame(CorpusListing known) throws IOException {
    CorpusListing fresh = new Corpus(root).list();
    CorpusListing quick = new Corpus(root).list(known);
    assertThat(quick.files()).isEqualTo(fresh.files());
    assertThat(quick.skipped()).isEqualTo(fresh.skipped());
  }

  private CorpusListing afterwards(Change change) throws IOException {
    CorpusListing known = grown();
    change.make();
    return known;
  }

  /** What a walk finds once all times are old enough to be relied on. */
  private CorpusListing grown() throws IOException {
    try {
      Thread.sleep(GROWN_UP_MILLIS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return new Corpus(root).list();
  }

  /** Something that happens to the corpus. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private void move(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
