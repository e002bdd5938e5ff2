package kartei.index;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** {@link LayerTerms} as Lucene wants to read them: once, from the first to the last. */
final class LayerPostings extends Terms {
  private final LayerTerms terms;

  LayerPostings(LayerTerms terms) {
    this.terms = terms;
  }

  @Override
  public TermsEnum iterator() {
    return new Sorted(terms);
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    return -1;
  }

  @Override
  public long getSumDocFreq() {
    return -1;
  }

  @Override
  public int getDocCount() {
    return -1;
  }

  @Override
  public boolean hasFreqs() {
    return true;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return terms.positions().length > 0;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  private static final class Sorted extends BaseTermsEnum {
    private final LayerTerms terms;
    private final int[] sorted;
    private final BytesRef term = new BytesRef();
    private int at = -1;

    Sorted(LayerTerms terms) {
      this.terms = terms;
      this.sorted = terms.sorted();
    }

    @Override
    public @Nullable BytesRef next() {
      if (++at == sorted.length) {
        return null;
      }
      terms.term(sorted[at], term);
      return term;
    }

    @Override
    public BytesRef term() {
      return term;
    }

    @Override
    public PostingsEnum postings(PostingsEnum reuse, int flags) {
      Occurrences occurrences =
          reuse instanceof Occurrences before && before.terms == terms
              ? before
              : new Occurrences(terms);
      return occurrences.of(sorted[at]);
    }

    @Override
    public int docFreq() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long totalTermFreq() {
      throw new UnsupportedOperationException();
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void seekExact(long ord) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException();
    }
  }

  /** Where one term occurs. */
  private static final class Occurrences extends PostingsEnum {
    private final LayerTerms terms;
    private final int[] documents;
    private final int[] positions;
    private int document;
    private int start;
    private int next;
    private int end;
    private int nextPosition;

    Occurrences(LayerTerms terms) {
      this.terms = terms;
      this.documents = terms.documents();
      this.positions = terms.positions();
    }

    Occurrences of(int term) {
      start = terms.start(term);
      next = start;
      end = terms.end(term);
      document = -1;
      return this;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() {
      if (next == end) {
        document = NO_MORE_DOCS;
        return document;
      }
      start = next;
      nextPosition = next;
      document = documents[next++];
      while (next < end && documents[next] == document) {
        next++;
      }
      return document;
    }

    @Override
    public int advance(int target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long cost() {
      return (long) end - start;
    }

    @Override
    public int freq() {
      return next - start;
    }

    @Override
    public int nextPosition() {
      return positions[nextPosition++];
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
      return null;
    }
  }
}
