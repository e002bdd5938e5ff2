package kartei.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import kartei.analysis.AbbreviationPairs;
import kartei.analysis.AbbreviationTable;
import kartei.analysis.CorpusWords;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.analysis.WordLists;
import kartei.corpus.Corpus;
import kartei.corpus.CorpusFile;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;

/**
 * The pass over the raw texts before the indexing proper, in which the corpus tells what words and
 * abbreviations it has of its own. Only a build from scratch makes it.
 */
final class Learning {
  private final Corpus corpus;

  /** Those that no thread is adding to. Kept here and not by the threads, which live on. */
  private final ConcurrentLinkedQueue<Notes> free = new ConcurrentLinkedQueue<>();

  /** What one thread has learned; which thread read which file makes no difference in the sum. */
  private record Notes(CorpusWords words, AbbreviationPairs abbreviations) {
    void add(CorpusFile file) {
      words.add(file.text());
      abbreviations.add(file.text());
    }
  }

  private Learning(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Learns from all files.
   *
   * @param lists what the user adds to the lexicon
   */
  static Learned from(Corpus corpus, List<FileStamp> files, WordLists lists, OrderedWork work)
      throws IOException {
    var learning = new Learning(corpus);
    work.each(files, FileStamp::size, learning::read, done -> {});
    var words = new CorpusWords();
    var abbreviations = new AbbreviationPairs();
    for (Notes notes : learning.free) {
      words.add(notes.words());
      abbreviations.add(notes.abbreviations());
    }
    Lexicon lexicon = Lexicon.shipped().with(lists);
    WordLists learned = words.lists(lexicon).and(lists);
    var german = new GermanText(Lexicon.shipped().with(learned));
    return new Learned(learned, AbbreviationTable.of(abbreviations, german));
  }

  private boolean read(FileStamp stamp) {
    if (corpus.read(stamp.path()) instanceof ReadFile file) {
      Notes begun = free.poll();
      Notes notes = begun == null ? new Notes(new CorpusWords(), new AbbreviationPairs()) : begun;
      notes.add(file.file());
      free.add(notes);
      return true;
    }
    return false;
  }
}
