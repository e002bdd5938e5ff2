package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.AbbreviationPairs;
import kartei.analysis.Layer;
import kartei.index.DimensionValues;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words that an index has, and the abbreviations that its corpus explains; what is unsure in
 * the reading of a query is decided by it. A failing disk passes as {@link UncheckedIOException}.
 */
public final class Vocabulary {
  private final IndexReader reader;
  private final AbbreviationPairs abbreviations;

  /** Read when a query has a colon; most have none. */
  private @Nullable Set<String> fieldKeys;

  public Vocabulary(IndexReader reader, AbbreviationPairs abbreviations) {
    this.reader = reader;
    this.abbreviations = abbreviations;
  }

  IndexReader reader() {
    return reader;
  }

  AbbreviationPairs abbreviations() {
    return abbreviations;
  }

  /** How many entries there are. */
  int entries() {
    return reader.numDocs();
  }

  int entriesWith(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In how many entries a stem stands, or in the headings above them. */
  int entriesWithStem(String stem) {
    return Math.max(
        entriesWith(new Term(IndexSchema.name(Place.TEXT, Layer.STEM), stem)),
        entriesWith(new Term(IndexSchema.name(Place.PATH, Layer.STEM), stem)));
  }

  /** Whether an entry has the normal spelling, or an inflection of the stem. */
  boolean has(String exact, String stem) {
    return entriesWithStem(stem) > 0
        || entriesWith(new Term(IndexSchema.name(Place.TEXT, Layer.EXACT), exact)) > 0;
  }

  /** Whether no entry was deleted; the words of those are still known. */
  boolean isAllThere() {
    return !reader.hasDeletions();
  }

  /** How many entries a query finds. */
  int count(Query query) {
    try {
      return new IndexSearcher(reader).count(query);
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
