package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader sees the old index or the new one, never a mixture. */
class RebuildTest {
  private static final int FILES = 20;

  @TempDir private Path corpus;

  @Test
  void readerDuringRebuildsSeesOneGeneration() throws Exception {
    write("eins");
    rebuild();
    var done = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(1)) {
      var generations = threads.submit(reading(done));
      for (String word : new String[] {"zwei", "drei", "vier", "fuenf"}) {
        write(word);
        rebuild();
      }
      done.set(true);
      assertThat(generations.get())
          .isNotEmpty()
          .isSubsetOf("eins", "zwei", "drei", "vier", "fuenf");
    }
    assertThat(generationSeen()).isEqualTo("fuenf");
  }

  private Callable<Set<String>> reading(AtomicBoolean done) {
    return () -> {
      var seen = new TreeSet<String>();
      while (!done.get()) {
        seen.add(generationSeen());
      }
      return seen;
    };
  }

  /** The one title that all entries of a commit have. */
  private String generationSeen() throws IOException {
    try (IndexView view = IndexView.open(IndexLocation.of(corpus))) {
      var searcher = new IndexSearcher(view.reader());
      ScoreDoc[] all = searcher.search(IndexSchema.allEntries(), 1_000).scoreDocs;
      assertThat(all).hasSize(FILES);
      var titles = new TreeSet<String>();
      for (ScoreDoc doc : all) {
        titles.add(new EntryReader(searcher.storedFields()).read(doc.doc).title());
      }
      assertThat(titles).hasSize(1);
      return titles.first();
    }
  }

  private void write(String title) throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(corpus.resolve("datei" + i + ".md"), "# " + title + "\n\nText " + i + "\n");
    }
  }

  private void rebuild() throws IOException {
    new EntryIndexer(corpus, IndexLocation.of(corpus), new EntryIndexer.Mode(true, false, false))
        .run();
  }
}
