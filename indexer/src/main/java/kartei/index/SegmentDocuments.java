package kartei.index;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import kartei.corpus.FileStamp;
import org.apache.lucene.document.Document;

/**
 * The documents of one segment, made file by file while Lucene takes them. As long as they come,
 * they go into the buffer of the thread that asks; when they end, it is written.
 */
final class SegmentDocuments implements Iterator<Document> {
  private final Iterator<FileStamp> files;
  private final Function<FileStamp, List<Document>> make;
  private final FlushTurns turns;
  private final int stretch;
  private final SegmentMemory memory = new SegmentMemory();
  private Iterator<Document> file = List.<Document>of().iterator();
  private boolean ended;

  /**
   * Begins a segment.
   *
   * @param files what is left of a stretch
   * @param stretch its number
   */
  SegmentDocuments(
      Iterator<FileStamp> files,
      Function<FileStamp, List<Document>> make,
      FlushTurns turns,
      int stretch) {
    this.files = files;
    this.make = make;
    this.turns = turns;
    this.stretch = stretch;
  }

  @Override
  public boolean hasNext() {
    // The documents of a file stay together, however many they are.
    while (!file.hasNext() && !ended) {
      ended = memory.isFull() || !files.hasNext();
      if (ended) {
        turns.await(stretch, !files.hasNext());
      } else {
        turns.check();
        file = make.apply(files.next()).iterator();
      }
    }
    return !ended;
  }

  @Override
  public Document next() {
    Document document = file.next();
    memory.add(document);
    return document;
  }
}
