package kartei.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A spelling that was met, what German makes of it, and the terms of that as they stand in an
 * index: made once, however often the word occurs. Kept close together in memory, where looking at
 * a word costs most of the time that an index takes for it.
 */
public final class Word {
  /** Lucene refuses terms of more than 32,766 bytes; nobody searches for more characters. */
  private static final int LONGEST_TERM = 255;

  private static final int END_BYTES = Integer.BYTES;
  private static final byte[] NO_TERMS = {};

  private final long key;
  private final int hash;
  private final WordForms.Kind kind;

  /** Null where they can be made again, of the terms or of the spelling. */
  private final @Nullable WordForms forms;

  /** Null where the key says it all. */
  private final char @Nullable [] spelled;

  /** For each term where it ends, and then all terms, one behind the other; layer by layer. */
  private final byte[] terms;

  /** How many terms there are up to the end of a layer. */
  private final int exactEnd;

  private final int stemEnd;
  private final int rootEnd;
  private final int partsEnd;

  /**
   * Makes a word.
   *
   * @param forIndex whether its terms will be asked for, and hardly ever what else is known of it:
   *     half a million words with all that were a third of the memory of a large build; else it has
   *     no terms, whose making was a tenth of the reading of an answer's texts
   */
  Word(char[] spelled, WordForms forms, boolean forIndex) {
    this.key = SpellingKey.of(spelled, 0, spelled.length);
    this.hash = SpellingKey.mixed(key);
    List<CompoundPart> parts = forms.allParts();
    boolean compound = !parts.isEmpty();
    this.spelled = SpellingKey.isWhole(key) && !compound ? null : spelled;
    this.kind = forms.kind();
    if (!forIndex) {
      this.forms = forms;
      this.terms = NO_TERMS;
      this.exactEnd = 0;
      this.stemEnd = 0;
      this.rootEnd = 0;
      this.partsEnd = 0;
      return;
    }
    var collected = new TermBytes();
    collected.add(forms.exact());
    this.exactEnd = collected.size;
    collected.add(forms.stem());
    this.stemEnd = collected.size;
    collected.add(forms.root());
    this.rootEnd = collected.size;
    for (CompoundPart part : parts) {
      collected.add(part.stem());
    }
    this.partsEnd = collected.size;
    this.terms = collected.bytes();
    this.forms = compound || isAllIn(forms) ? null : forms;
  }

  private boolean isAllIn(WordForms all) {
    int roots = all.root() == null ? 0 : 1;
    return exactEnd == 1 && stemEnd == 2 && rootEnd == 2 + roots;
  }

  /** What German makes of it; null for a compound made for the index, which is to be split anew. */
  @Nullable WordForms forms() {
    if (forms != null || partsEnd > rootEnd) {
      return forms;
    }
    String root = rootEnd == stemEnd ? null : term(stemEnd);
    return new WordForms(term(0), term(exactEnd), root, List.of(), kind);
  }

  /** Whether it has its terms. */
  boolean isForIndex() {
    return partsEnd > 0;
  }

  private String term(int number) {
    var term = new BytesRef();
    term(number, term);
    return term.utf8ToString();
  }

  /** What kind of word it is. */
  public WordForms.Kind kind() {
    return kind;
  }

  /** Whether it has a stem, 1, a root, 2, and parts, 4: all that it has, added up. */
  int layers() {
    return (stemEnd > exactEnd ? 1 : 0)
        | (rootEnd > stemEnd ? 2 : 0)
        | (partsEnd > rootEnd ? 4 : 0);
  }

  /** The number of the first term that it has in a layer. */
  public int first(Layer layer) {
    return switch (layer) {
      case EXACT -> 0;
      case STEM -> exactEnd;
      case ROOT -> stemEnd;
      case PARTS -> rootEnd;
    };
  }

  /** The number behind the last term that it has in a layer. */
  public int end(Layer layer) {
    return switch (layer) {
      case EXACT -> exactEnd;
      case STEM -> stemEnd;
      case ROOT -> rootEnd;
      case PARTS -> partsEnd;
    };
  }

  /** Lets {@code target} point to a term; it must not be written to. */
  public void term(int number, BytesRef target) {
    int start = number == 0 ? partsEnd * END_BYTES : termEnd(number - 1);
    target.bytes = terms;
    target.offset = start;
    target.length = termEnd(number) - start;
  }

  private int termEnd(int number) {
    int at = number * END_BYTES;
    return (terms[at] & 0xFF) << 24
        | (terms[at + 1] & 0xFF) << 16
        | (terms[at + 2] & 0xFF) << 8
        | terms[at + 3] & 0xFF;
  }

  /** Of the spelling. Two words are equal only if they are one. */
  @Override
  public int hashCode() {
    return hash;
  }

  long key() {
    return key;
  }

  /** The spelling of a compound. */
  String spelled() {
    return new String(Objects.requireNonNull(spelled));
  }

  boolean isSpelled(char[] text, int from, int to) {
    return spelled == null
        ? key == SpellingKey.of(text, from, to)
        : Arrays.equals(spelled, 0, spelled.length, text, from, to);
  }

  boolean isSpelledLike(Word other) {
    return key == other.key && (SpellingKey.isWhole(key) || Arrays.equals(spelled, other.spelled));
  }

  /** Collects terms; one too long for Lucene becomes several. */
  private static final class TermBytes {
    private byte[] bytes = new byte[128];
    private int[] ends = new int[4];
    private int used;
    private int size;

    void add(@Nullable String term) {
      if (term != null) {
        for (int from = 0; from < term.length(); from += LONGEST_TERM) {
          put(term, from, Math.min(term.length() - from, LONGEST_TERM));
        }
      }
    }

    private void put(String term, int from, int length) {
      int most = used + UnicodeUtil.maxUTF8Length(length);
      if (bytes.length < most) {
        bytes = Arrays.copyOf(bytes, 2 * most);
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      used = UnicodeUtil.UTF16toUTF8(term, from, length, bytes, used);
      ends[size++] = used;
    }

    byte[] bytes() {
      int first = size * END_BYTES;
      byte[] all = new byte[first + used];
      for (int i = 0; i < size; i++) {
        int end = first + ends[i];
        int at = i * END_BYTES;
        all[at] = (byte) (end >>> 24);
        all[at + 1] = (byte) (end >>> 16);
        all[at + 2] = (byte) (end >>> 8);
        all[at + 3] = (byte) end;
      }
      System.arraycopy(bytes, 0, all, first, used);
      return all;
    }
  }
}
