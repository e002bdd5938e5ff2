package kartei.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kartei.entry.Entry;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.Bits;

/**
 * Whether an index is whole: the checksums of all its files, the ledger, and every entry read once.
 * Opening and searching does not find a flipped bit; this does.
 */
public final class IndexCheck {
  private final Path index;
  private final List<String> damages = new ArrayList<>();
  private int entries;

  /**
   * What was found.
   *
   * @param format what the index says of itself
   * @param files of the index' folder
   * @param bytes that they take
   * @param entries that could be read
   * @param damages what is wrong, in the words of the one who noticed; empty if the index is whole
   */
  public record Result(
      IndexFormat format, int files, long bytes, int entries, List<String> damages) {
    public Result {
      damages = List.copyOf(damages);
    }

    public boolean isWhole() {
      return damages.isEmpty();
    }
  }

  private IndexCheck(Path index) {
    this.index = index;
  }

  /**
   * Checks the newest commit of an index.
   *
   * @throws IndexUnavailableException if there is none, or if it cannot even be opened
   */
  public static Result run(Path index) throws IOException {
    return new IndexCheck(index).check();
  }

  /**
   * Reads the checksums of the newest commit and nothing else. Each file once: the segments' own
   * check reads a compound file as a whole, and then again what is in it.
   *
   * @throws IndexUnavailableException if one is wrong
   */
  static void checksums(Path index) throws IOException {
    IndexFormat.explained(
        index,
        () -> {
          try (Directory directory = IndexAccess.BRIEF.open(index)) {
            var files = SegmentInfos.readLatestCommit(directory).files(true);
            for (String file : files) {
              try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(in);
              }
            }
            return files;
          }
        });
  }

  private Result check() throws IOException {
    DirectoryReader reader = IndexFormat.open(index);
    try {
      IndexFormat format = IndexFormat.of(reader, index);
      for (LeafReaderContext leaf : reader.leaves()) {
        attempt(((CodecReader) leaf.reader())::checkIntegrity);
      }
      attempt(() -> Ledger.dimensions(reader));
      attempt(() -> Ledger.learned(reader));
      attempt(() -> Ledger.inventory(reader));
      attempt(() -> Ledger.tallies(reader));
      if (damages.isEmpty()) {
        attempt(() -> readEntries(reader));
        count(format, reader);
      }
      try (Stream<Path> files = Files.list(index)) {
        var all = files.filter(Files::isRegularFile).toList();
        long bytes = 0;
        for (Path file : all) {
          bytes += Files.size(file);
        }
        return new Result(format, all.size(), bytes, entries, damages);
      }
    } finally {
      reader.close();
      reader.directory().close();
    }
  }

  private void readEntries(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      var stored = new EntryReader(leaf.reader().storedFields());
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        Entry entry = live == null || live.get(doc) ? stored.readIfEntry(doc) : null;
        entries += entry == null || entry.file().isEmpty() ? 0 : 1;
      }
    }
  }

  private void count(IndexFormat format, DirectoryReader reader) throws IOException {
    if (entries != format.entries()) {
      damages.add(entries + " entries instead of " + format.entries());
    }
    int files = Ledger.inventory(reader).items().size();
    if (files != format.files()) {
      damages.add(files + " files instead of " + format.files());
    }
  }

  /** Something that a damaged index cannot do. */
  @FunctionalInterface
  private interface Reading {
    void read() throws IOException;
  }

  private void attempt(Reading reading) {
    try {
      reading.read();
    } catch (IOException | RuntimeException e) {
      damages.add(String.valueOf(e.getMessage()));
    }
  }
}
