package kartei.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kartei.analysis.GermanText;
import kartei.corpus.Corpus;
import kartei.corpus.FileNotice;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;
import kartei.corpus.ReadOutcome;
import kartei.corpus.SkippedFile;
import kartei.entry.EntrySplitter;
import kartei.entry.Splitting;
import org.jspecify.annotations.Nullable;

/** Reads, cuts and analyses files: all the work before the writing. One per thread. */
final class BlockMaker {
  private final Corpus corpus;
  private final GermanText german;
  private final EntrySplitter splitter;
  private final WaitingWords words;

  /**
   * Makes a maker.
   *
   * @param words takes those of the blocks, to be written with them
   */
  BlockMaker(ConfiguredCorpus corpus, GermanText german, WaitingWords words) {
    this.corpus = corpus.corpus();
    this.german = german;
    this.words = words;
    this.splitter = new EntrySplitter(this::nameTerms, corpus.config().level());
  }

  /**
   * Makes the block of a file.
   *
   * @param before what the index has of it, or null
   */
  FileBlock make(FileStamp stamp, Inventory.@Nullable Item before) {
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    // No switch over types, whose class the JVM makes anew at each start.
    ReadOutcome read = corpus.read(stamp.path());
    if (read instanceof SkippedFile skipped) {
      return new FileBlock.Skipped(skipped);
    }
    var file = (ReadFile) read;
    var item = Inventory.Item.of(file.stamp(), file.hash(), now);
    return before != null && before.hash().equals(file.hash())
        ? new FileBlock.Touched(item)
        : changed(file, item);
  }

  private FileBlock changed(ReadFile file, Inventory.Item item) {
    Splitting splitting = splitter.split(file.file());
    var notices = new ArrayList<FileNotice>(file.notices());
    notices.addAll(splitting.notices());
    if (splitting.entries().getFirst().facets().stream().anyMatch(IndexSchema::isCut)) {
      notices.add(new FileNotice(item.stamp().path(), 1, FileNotice.Kind.VALUE_CUT, ""));
    }
    return new FileBlock.Changed(
        item,
        EntryDocuments.of(splitting.entries(), german, words),
        splitting.unmatchedRows(),
        notices);
  }

  private List<String> nameTerms(String name) {
    return german.tokens(name).stream()
        .filter(token -> token.span() == 1)
        .map(token -> token.forms().stem())
        .toList();
  }
}
