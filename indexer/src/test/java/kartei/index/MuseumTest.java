package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import kartei.entry.DimensionType;
import kartei.entry.Entry;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens a real index of each format that was ever in use, kept in {@code museum/}. A change that
 * cannot read one any more needs a new {@link IndexFormat#NUMBER}, and the old one a refusal.
 */
class MuseumTest {
  private static final Path MUSEUM = Path.of("src/test/resources/kartei/index/museum");

  @TempDir private Path folder;

  @Test
  void currentFormatIsStillReadAsItWasWritten() throws IOException {
    copy(IndexFormat.NUMBER);
    assertThat(IndexCheck.run(folder).damages()).isEmpty();
    DirectoryReader reader = IndexFormat.open(folder);
    try {
      assertThat(Ledger.inventory(reader).items()).containsOnlyKeys("tiere.md");
      assertThat(Ledger.dimensions(reader))
          .anyMatch(d -> d.name().equals("Größe") && d.type() == DimensionType.ORDINAL);
      var searcher = new IndexSearcher(reader);
      ScoreDoc[] found =
          searcher.search(new TermQuery(new Term("text.stem", "stachel")), 10).scoreDocs;
      assertThat(found).hasSize(1);
      Entry entry = new EntryReader(searcher.storedFields()).read(found[0].doc);
      assertThat(entry.id()).isEqualTo("tiere.md#1-igel-erinaceus");
      assertThat(entry.number()).isEqualTo("1");
      assertThat(entry.fields()).extracting("name").containsExactly("Größe", "Autor");
      assertThat(entry.text()).contains("Der Igel hat Stacheln.");
    } finally {
      reader.close();
      reader.directory().close();
    }
  }

  @Test
  void olderFormatsAreRefusedWithTheirReason() throws IOException {
    for (int number = 1; number < IndexFormat.NUMBER; number++) {
      copy(number);
      assertThatThrownBy(() -> IndexFormat.open(folder))
          .isInstanceOfSatisfying(
              IndexUnavailableException.class,
              e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_FORMAT));
    }
  }

  private void copy(int number) throws IOException {
    try (Stream<Path> files = Files.list(MUSEUM.resolve("format-" + number))) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
