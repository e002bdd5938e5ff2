package kartei.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kartei.entry.Entry;
import kartei.index.EntryReader;

/**
 * Reads entries and remembers those that were read last: who asks much asks for the same ones, and
 * unpacking ten was a quarter of an answer on German law. Not thread-safe.
 */
final class ReadEntries {
  /** A kilobyte or two each, as longer ones are not remembered. */
  private static final int MOST = 4_096;

  private static final int LONG = 8_192;

  private final EntryReader reader;
  private final Map<Integer, Entry> remembered =
      new LinkedHashMap<Integer, kartei.entry.Entry>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, kartei.entry.Entry> eldest) {
          return size() > MOST;
        }
      };

  ReadEntries(EntryReader reader) {
    this.reader = reader;
  }

  /** The entry behind a document number, with its text. */
  Entry of(int doc) throws IOException {
    Entry entry = remembered.get(doc);
    if (entry == null) {
      entry = reader.read(doc);
      if (entry.text().length() < LONG) {
        remembered.put(doc, entry);
      }
    }
    return entry;
  }
}
