package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.corpus.FileStamp;
import kartei.corpus.SkipReason;
import kartei.corpus.SkippedFile;
import kartei.index.IndexFolder.Filling;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several threads write, and the index is as if one had. */
@Timeout(60)
class SegmentedWritingTest {
  private static final long MEGABYTE = 1_000_000;

  @TempDir private Path index;
  private final List<String> noted = new ArrayList<>();
  private WaitingWords waiting = new WaitingWords();

  @Test
  void entriesStandInTheOrderOfTheirFiles() throws IOException {
    var random = new Random(Long.getLong("kartei.seed", System.nanoTime()));
    long[] waits = random.longs(60, 0, 3_000_000).toArray();
    List<FileStamp> files = files(60, 10 * MEGABYTE);
    write(
        files,
        stamp -> {
          LockSupport.parkNanos(waits[number(stamp)]);
          return block(stamp, 3, "Text");
        });
    assertThat(noted).isEqualTo(files.stream().map(FileStamp::path).toList());
    assertThat(written()).isEqualTo(expected(files, 3));
    assertThat(segments()).hasSizeGreaterThan(1);
  }

  @Test
  void stretchOfFilesThatCannotBeReadHoldsNobodyUp() throws IOException {
    List<FileStamp> files = files(40, 10 * MEGABYTE);
    write(files, stamp -> number(stamp) < 37 ? skipped(stamp) : block(stamp, 2, "Text"));
    assertThat(noted).hasSize(40);
    assertThat(written()).isEqualTo(expected(files.subList(37, 40), 2));
  }

  @Test
  void fileAsLongAsAStretchMayBeOneEntry() throws IOException {
    List<FileStamp> files = files(5, SegmentedWriting.LONGEST);
    write(files, stamp -> block(stamp, 1, "Text"));
    assertThat(written()).hasSize(5);
  }

  @Test
  void whatTakesTooMuchMemoryBecomesMoreSegments() throws IOException {
    List<FileStamp> files = files(16, MEGABYTE);
    write(files, stamp -> block(stamp, 1, newWords(number(stamp))));
    assertThat(written()).isEqualTo(expected(files, 1));
    assertThat(segments()).hasSizeGreaterThan(2);
  }

  @Test
  void failureOfOneThreadEndsAllOfThem() throws IOException {
    List<FileStamp> files = files(40, 10 * MEGABYTE);
    assertThatThrownBy(
            () ->
                write(
                    files,
                    stamp -> {
                      if (number(stamp) == 15) {
                        throw new IllegalStateException("file 15");
                      }
                      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                      return block(stamp, 2, "Text");
                    }))
        .hasMessage("file 15");
    assertThat(noted).isEmpty();
  }

  @Test
  void failureOfTheDiskIsTold() throws IOException {
    List<FileStamp> files = files(20, 10 * MEGABYTE);
    for (int at = 1; at < 200; at += 7) {
      int wanted = at;
      assertThatThrownBy(
              () -> write(files, stamp -> block(stamp, 2, "Text"), folder -> failing(wanted)))
          .isInstanceOf(IOException.class)
          .hasMessage("operation failed");
    }
  }

  private void write(List<FileStamp> files, Function<FileStamp, FileBlock> make)
      throws IOException {
    write(files, make, FSDirectory::open);
  }

  private void write(
      List<FileStamp> files, Function<FileStamp, FileBlock> make, IndexFolder.Opening opening)
      throws IOException {
    try (var folder = new IndexFolder(index, Filling.NEW_IN_SEGMENTS, opening)) {
      waiting = folder.words();
      new SegmentedWriting(folder.writer(), folder.turns())
          .write(files, make, block -> noted.add(block.path()));
      folder.writer().commit();
    }
  }

  private MockDirectoryWrapper failing(int at) throws IOException {
    var disk = new MockDirectoryWrapper(new Random(1), FSDirectory.open(index));
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    disk.setCheckIndexOnClose(false);
    disk.setAssertNoUnrefencedFilesOnClose(false);
    disk.failOn(
        new MockDirectoryWrapper.Failure() {
          private int left = at;

          @Override
          public void eval(MockDirectoryWrapper asked) throws IOException {
            if (noted.isEmpty() && --left <= 0) {
              throw new IOException("operation failed");
            }
          }
        });
    return disk;
  }

  private static List<FileStamp> files(int count, long size) {
    return IntStream.range(0, count)
        .mapToObj(i -> new FileStamp("%03d.md".formatted(i), size, 0, "", 0))
        .toList();
  }

  private static int number(FileStamp stamp) {
    return Integer.parseInt(stamp.path().substring(0, 3));
  }

  private static FileBlock skipped(FileStamp stamp) {
    return new FileBlock.Skipped(new SkippedFile(stamp.path(), SkipReason.UNREADABLE));
  }

  private FileBlock block(FileStamp stamp, int entries, String text) {
    var german = new GermanText(Lexicon.shipped());
    var documents = new ArrayList<Document>();
    for (int i = 0; i < entries; i++) {
      var document = new Document();
      document.add(new StringField(IndexSchema.ID, stamp.path() + i, Field.Store.YES));
      var words = new EntryWords();
      words.add(Place.TEXT, "", german.words(text));
      words.fields(waiting).forEach(document::add);
      documents.add(document);
    }
    var item = Inventory.Item.of(stamp, "", 0);
    return new FileBlock.Changed(item, documents, List.of(), List.of());
  }

  /** More than fit into a segment, if several such texts go into it. */
  private static String newWords(int text) {
    var words = new StringBuilder();
    for (int i = 0; i < 250_000; i++) {
      words.append(" w").append(text).append('x').append(i);
    }
    return words.toString();
  }

  private static List<String> expected(List<FileStamp> files, int entries) {
    return files.stream()
        .flatMap(file -> IntStream.range(0, entries).mapToObj(i -> file.path() + i))
        .toList();
  }

  private List<String> written() throws IOException {
    var ids = new ArrayList<String>();
    try (var reader = DirectoryReader.open(FSDirectory.open(index))) {
      for (LeafReaderContext leaf : reader.leaves()) {
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          ids.add(leaf.reader().storedFields().document(doc).get(IndexSchema.ID));
        }
      }
    }
    return ids;
  }

  private List<Integer> segments() throws IOException {
    try (var reader = DirectoryReader.open(FSDirectory.open(index))) {
      return reader.leaves().stream()
          .map(leaf -> leaf.reader().maxDoc())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
