package kartei.bench.speed;

import static kartei.bench.speed.PlainIndex.BODY;
import static kartei.bench.speed.PlainIndex.TITLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import kartei.analysis.AbbreviationPairs;
import kartei.analysis.CorpusWords;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.index.EntryWords;
import kartei.index.Place;
import kartei.index.WaitingWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.FSDirectory;

/**
 * The program whose CPU time is that of an analysis: {@code WORK LINES [INDEX]}. Reads ready-made
 * sections and makes words of them, or an index of those words that holds nothing else.
 */
public final class AnalysisCost {
  private AnalysisCost() {}

  /** What is done with the sections. */
  enum Work {
    READ,
    GERMAN_WORDS,
    KARTEI_WORDS,
    GERMAN,
    KARTEI
  }

  /** Takes a section. */
  @FunctionalInterface
  private interface Taker {
    void take(Section section) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    Path lines = Path.of(arguments[1]);
    long done =
        switch (Work.valueOf(arguments[0])) {
          case READ -> each(lines, section -> {});
          case GERMAN_WORDS -> germanWords(lines);
          case KARTEI_WORDS -> karteiWords(lines);
          case GERMAN -> germanIndex(lines, Path.of(arguments[2]));
          case KARTEI -> karteiIndex(lines, Path.of(arguments[2]));
        };
    System.out.println(done);
  }

  private static long each(Path lines, Taker taker) throws IOException {
    long count = 0;
    try (var sections = new SectionLines(lines)) {
      for (Section next = sections.next(); next != null; next = sections.next()) {
        taker.take(next);
        count++;
      }
    }
    return count;
  }

  private static long germanWords(Path lines) throws IOException {
    long[] words = {0};
    try (var analyzer = new GermanAnalyzer()) {
      each(
          lines,
          section -> {
            words[0] += words(analyzer, TITLE, section.title());
            words[0] += words(analyzer, BODY, section.body());
          });
    }
    return words[0];
  }

  private static long words(Analyzer analyzer, String field, String text) throws IOException {
    long words = 0;
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      stream.reset();
      while (stream.incrementToken()) {
        words++;
      }
      stream.end();
    }
    return words;
  }

  private static long karteiWords(Path lines) throws IOException {
    var german = new GermanText(learned(lines));
    long[] words = {0};
    each(
        lines,
        section -> {
          words[0] += german.words(section.title()).size();
          words[0] += german.words(section.body()).size();
        });
    return words[0];
  }

  /** As the product does: the corpus tells its own words and abbreviations first. */
  private static Lexicon learned(Path lines) throws IOException {
    var words = new CorpusWords();
    var abbreviations = new AbbreviationPairs();
    each(
        lines,
        section -> {
          for (String text : List.of(section.title(), section.body())) {
            words.add(text);
            abbreviations.add(text);
          }
        });
    return Lexicon.shipped().with(words.lists(Lexicon.shipped()));
  }

  private static long germanIndex(Path lines, Path index) throws IOException {
    try (var analyzer = new GermanAnalyzer()) {
      return write(
          lines,
          index,
          new IndexWriterConfig(analyzer),
          () -> false,
          section ->
              List.of(
                  new TextField(TITLE, section.title(), Field.Store.NO),
                  new TextField(BODY, section.body(), Field.Store.NO)));
    }
  }

  /** The fields that {@code kartei index} makes of a heading and of the text with its heading. */
  private static long karteiIndex(Path lines, Path index) throws IOException {
    var german = new GermanText(learned(lines));
    var waiting = new WaitingWords();
    return write(
        lines,
        index,
        waiting.writtenBy(new IndexWriterConfig()),
        waiting::isFull,
        section -> {
          var words = new EntryWords();
          words.add(Place.TEXT, "", german.words(section.title() + "\n" + section.body()));
          words.add(Place.TITLE, "", german.words(section.title()));
          return words.fields(waiting);
        });
  }

  /** Writes a segment when Lucene would, or when it is said to be time. */
  private static long write(
      Path lines,
      Path index,
      IndexWriterConfig config,
      BooleanSupplier isFull,
      Function<Section, List<IndexableField>> fields)
      throws IOException {
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (var directory = FSDirectory.open(index);
        var writer = new IndexWriter(directory, config)) {
      long documents =
          each(
              lines,
              section -> {
                writer.addDocument(fields.apply(section));
                if (isFull.getAsBoolean()) {
                  writer.flush();
                }
              });
      writer.commit();
      return documents;
    }
  }
}
