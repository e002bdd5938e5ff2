package kartei.search;

import java.io.IOException;
import kartei.index.EntryReader;
import kartei.index.Memory;

/** Reads entries and remembers them. Not thread-safe. */
final class ReadEntries {
  /** Of the heap. */
  private static final int SHARE = 16;

  private final EntryReader reader;
  private final Memory<Integer, ReadEntry> remembered = new Memory<>(SHARE, ReadEntry::bytes);

  ReadEntries(EntryReader reader) {
    this.reader = reader;
  }

  /** The entry behind a document number, with its text. */
  ReadEntry of(int doc) throws IOException {
    return remembered.get(doc, number -> new ReadEntry(number, reader.read(number)));
  }
}
