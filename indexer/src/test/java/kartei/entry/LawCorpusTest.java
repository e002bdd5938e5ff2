package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kartei.corpus.Corpus;
import kartei.corpus.CorpusFile;
import kartei.corpus.CorpusListing;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * German federal law as Markdown, some 6,600 files: run where the folder is at hand, named by the
 * environment variable {@code KARTEI_LAW_CORPUS}.
 */
class LawCorpusTest {
  private static final String VARIABLE = "KARTEI_LAW_CORPUS";
  private static Path root = Path.of("");

  private final EntrySplitter splitter = new EntrySplitter(Outline::nameTerms);

  @BeforeAll
  static void findCorpus() {
    String folder = System.getenv(VARIABLE);
    assumeTrue(folder != null, "set " + VARIABLE + " to the folder of the law corpus to run this");
    root = Path.of(folder);
    assumeTrue(Files.isDirectory(root), root + " is no folder");
  }

  @Test
  void everyLineWithTextBelongsToTheEntryThatNamesIt() throws IOException {
    Corpus corpus = new Corpus(root);
    CorpusListing listing = corpus.list();
    List<String> faults = new ArrayList<>();
    int entries = 0;
    for (FileStamp stamp : listing.files()) {
      assertThat(corpus.read(stamp.path())).isInstanceOf(ReadFile.class);
      CorpusFile file = ((ReadFile) corpus.read(stamp.path())).file();
      Splitting splitting = splitter.split(file);
      entries += splitting.entries().size();
      check(file, splitting, faults);
    }
    assertThat(faults).isEmpty();
    assertThat(entries).isGreaterThan(listing.files().size());
    System.out.println(listing.files().size() + " files, " + entries + " entries");
  }

  private static void check(CorpusFile file, Splitting splitting, List<String> faults) {
    List<String> lines = file.text().lines().toList();
    BitSet covered = new BitSet();
    Set<String> ids = new HashSet<>();
    for (Entry entry : splitting.entries()) {
      String first = lines.get(entry.firstLine() - 1);
      String word = entry.title().split("[^\\p{L}\\p{N}]", 2)[0];
      boolean atx = first.startsWith("#") && first.chars().anyMatch(Character::isLetterOrDigit);
      boolean heading = !atx || first.contains(word);
      if (!ids.add(entry.id()) || entry.lastLine() > lines.size() || !heading) {
        faults.add(entry.id() + " begins with " + first);
      }
      if (covered.nextSetBit(entry.firstLine()) >= 0) {
        faults.add(entry.id() + " overlaps");
      }
      covered.set(entry.firstLine(), entry.lastLine() + 1);
    }
    for (int i = bodyStart(lines); i < lines.size(); i++) {
      String line = lines.get(i).strip();
      boolean heading = i + 1 < lines.size() && lines.get(i + 1).startsWith("---");
      boolean text =
          !heading && line.chars().anyMatch(Character::isLetterOrDigit) && !line.startsWith("#");
      if (text && !covered.get(i + 1)) {
        faults.add(file.path() + ":" + (i + 1) + " is lost: " + line);
      }
    }
  }

  private static int bodyStart(List<String> lines) {
    return lines.getFirst().equals("---") ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
  }
}
