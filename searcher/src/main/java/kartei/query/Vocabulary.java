package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.AbbreviationTable;
import kartei.analysis.Layer;
import kartei.analysis.WordForms;
import kartei.index.DimensionValues;
import kartei.index.IndexSchema;
import kartei.index.Memory;
import kartei.index.Place;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;

/**
 * The words that an index has, and the abbreviations that its corpus explains; what is unsure in
 * the reading of a query is decided by it. A failing disk passes as {@link UncheckedIOException}.
 * Not thread-safe: it remembers what it looked up.
 */
public final class Vocabulary {
  /** Of the heap, for each kind of thing; an answer looks up a hundred terms. */
  private static final int SHARE = 64;

  /** Bytes of a term and where it stands; of a similar word. */
  private static final int TERM = 512;

  private static final int SIMILAR_WORD = 128;

  /** Of a word that was typed, or that is looked for instead. */
  private static final int WORD = 256;

  private record Asking(Term word, boolean withOthers) {
    /** Written out, as is the hash: the JVM makes those of a record anew in each run, in 4 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Asking asking
          && withOthers == asking.withOthers
          && word.equals(asking.word);
    }

    @Override
    public int hashCode() {
      return word.hashCode() * 2 + (withOthers ? 1 : 0);
    }
  }

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final AbbreviationTable abbreviations;
  private final LongForms longForms = new LongForms();
  private final Memory<Term, TermStates> terms = new Memory<>(SHARE, states -> TERM);
  private final Memory<Asking, SimilarWords> similar =
      new Memory<>(SHARE, found -> SIMILAR_WORD * (2 + found.words().size()));
  private final Memory<String, List<WordForms>> variants =
      new Memory<>(SHARE, found -> WORD * (1 + found.size()));
  private final Memory<String, Corrector.Finding> findings =
      new Memory<>(SHARE, found -> WORD * (1 + found.guesses().size() + found.others().size()));
  private final NearWords near;

  /** Read when a query has a colon; most have none. */
  private @Nullable Set<String> fieldKeys;

  public Vocabulary(IndexReader reader, AbbreviationTable abbreviations) {
    this.reader = reader;
    this.searcher = new OneThreadSearcher(reader);
    this.abbreviations = abbreviations;
    this.near = new NearWords(reader, IndexSchema.name(Place.TEXT, Layer.EXACT));
  }

  IndexReader reader() {
    return reader;
  }

  AbbreviationTable abbreviations() {
    return abbreviations;
  }

  LongForms longForms() {
    return longForms;
  }

  /** Where a term stands and in how many entries. */
  public TermStates states(Term term) {
    return remembered(terms, term, wanted -> TermStates.build(searcher, wanted, true));
  }

  /** The words like another, see {@link SimilarWords#find}. */
  SimilarWords similar(Term word, boolean withOthers) {
    return remembered(
        similar,
        new Asking(word, withOthers),
        asking -> SimilarWords.find(asking.word(), asking.withOthers(), reader, terms::put));
  }

  /** Other spellings of a word that the index has. */
  List<WordForms> variants(String typed, IOFunction<String, List<WordForms>> find) {
    return remembered(variants, typed, find);
  }

  /** What a word may have been meant for. */
  Corrector.Finding finding(String typed, IOFunction<String, Corrector.Finding> find) {
    return remembered(findings, typed, find);
  }

  private static <K, V> V remembered(Memory<K, V> memory, K key, IOFunction<K, V> find) {
    try {
      return memory.get(key, find);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words in normal spelling that are spelled like another, see {@link NearWords#to}. */
  List<NearWord> near(String exact, int edits) {
    try {
      return near.to(exact, edits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many entries there are. */
  int entries() {
    return IndexSchema.entries(reader);
  }

  int entriesWith(Term term) {
    return states(term).docFreq();
  }

  /** In how many entries a stem stands, or in the headings above them. */
  int entriesWithStem(String stem) {
    return Math.max(
        entriesWith(new Term(IndexSchema.name(Place.TEXT, Layer.STEM), stem)),
        entriesWith(new Term(IndexSchema.name(Place.PATH, Layer.STEM), stem)));
  }

  /** Whether an entry has the normal spelling, or an inflection of the stem. */
  boolean has(String exact, String stem) {
    return stands(new Term(IndexSchema.name(Place.TEXT, Layer.STEM), stem))
        || stands(new Term(IndexSchema.name(Place.PATH, Layer.STEM), stem))
        || stands(new Term(IndexSchema.name(Place.TEXT, Layer.EXACT), exact));
  }

  /** Whether an entry has the term; the words of deleted entries are still known. */
  private boolean stands(Term term) {
    if (entriesWith(term) == 0 || !reader.hasDeletions()) {
      return entriesWith(term) > 0;
    }
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum entries = leaf.reader().postings(term, PostingsEnum.NONE);
        if (entries != null && hasLiving(entries, leaf.reader().getLiveDocs())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasLiving(PostingsEnum entries, @Nullable Bits living) throws IOException {
    int entry = entries.nextDoc();
    while (living != null && entry != PostingsEnum.NO_MORE_DOCS && !living.get(entry)) {
      entry = entries.nextDoc();
    }
    return entry != PostingsEnum.NO_MORE_DOCS;
  }

  /** How many entries a query finds. */
  int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All terms of a Lucene field; null where no entry has any. */
  @Nullable Terms terms(String field) {
    try {
      return MultiTerms.getTerms(reader, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether entries have a field of the name, in any case and umlaut spelling. */
  boolean hasField(String name) {
    if (fieldKeys == null) {
      fieldKeys = fieldKeys();
    }
    return fieldKeys.contains(IndexSchema.dimensionKey(name));
  }

  private Set<String> fieldKeys() {
    var keys = new HashSet<String>();
    try {
      Terms labels = terms(IndexSchema.LABEL);
      if (labels != null) {
        TermsEnum each = labels.iterator();
        for (BytesRef label = each.next(); label != null; label = each.next()) {
          keys.add(IndexSchema.dimensionKey(label.utf8ToString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  /** All values of a dimension as written. */
  List<String> values(String dimension) {
    try {
      return new DimensionValues(reader).of(dimension);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
