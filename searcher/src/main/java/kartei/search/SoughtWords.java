package kartei.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kartei.analysis.GermanText;
import kartei.analysis.Resemblance;
import kartei.analysis.TextWords;
import kartei.analysis.Token;
import kartei.query.Asked;
import kartei.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text that may be among those asked for. May be asked by several threads. */
final class SoughtWords {
  private final List<Asked> asked;

  /** Null where more is asked for than single words, which needs the others around them. */
  private final @Nullable SoughtTerms terms;

  private final Set<String> texts;
  private Resemblance like = Resemblance.ANYTHING;
  private @Nullable TermCounts counts;

  SoughtWords(List<Asked> asked) {
    this.asked = asked.stream().filter(each -> !each.excluded()).toList();
    this.terms = SoughtTerms.of(this.asked);
    this.texts = terms == null ? Set.of() : terms.texts();
  }

  /**
   * Lets the index say how many of them an entry has, which saves the closer look at all words that
   * look otherwise: a program that answers one question took a twelfth of its time for it.
   */
  void count(IndexReader reader, Vocabulary vocabulary, GermanText german) {
    if (terms != null && terms.areCounted(german)) {
      counts = new TermCounts(reader, vocabulary, terms.terms());
      like = new Resemblance(texts);
    }
  }

  /** What is asked for and not excluded. */
  List<Asked> asked() {
    return asked;
  }

  /** Those of a text. */
  List<Token> in(String text, GermanText german) {
    return chosen(german.textWords(text));
  }

  /** Those of the text of an entry. */
  List<Token> in(ReadEntry read, GermanText german) throws IOException {
    List<Token> words = counted(read, german);
    return words == null ? chosen(read.words(german)) : words;
  }

  private List<Token> chosen(TextWords words) {
    return terms == null ? words.tokens() : words.tokens(texts);
  }

  /** Those that look like one; null if these are not all that the index has. */
  @Nullable List<Token> counted(ReadEntry read, GermanText german) throws IOException {
    if (counts == null) {
      return null;
    }
    int[] missing = counts.of(read.number());
    // The index counts heading and text as one.
    takeOff(alike(read.entry().heading(), german), missing);
    List<Token> words = alike(read.entry().text(), german);
    takeOff(words, missing);
    for (int left : missing) {
      if (left != 0) {
        return null;
      }
    }
    return words;
  }

  private List<Token> alike(String text, GermanText german) {
    return german.textWords(text, like).tokens(texts);
  }

  private void takeOff(List<Token> words, int[] counts) {
    if (terms != null) {
      words.forEach(word -> terms.takeOff(word.forms(), counts));
    }
  }
}
