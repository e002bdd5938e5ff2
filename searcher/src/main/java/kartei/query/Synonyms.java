package kartei.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kartei.analysis.AbbreviationTable;
import kartei.analysis.GermanText;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;

/**
 * Adds long forms to abbreviations and abbreviations to long forms, as the corpus explains them.
 */
final class Synonyms {
  /** Long forms of one abbreviation that are looked for; a corpus may explain one in many ways. */
  private static final int MOST = 5;

  private final GermanText german;
  private final AbbreviationTable abbreviations;
  private final LongForms longForms;

  Synonyms(GermanText german, Vocabulary vocabulary) {
    this.german = german;
    this.abbreviations = vocabulary.abbreviations();
    this.longForms = vocabulary.longForms();
  }

  void complete(List<Wish> wishes) {
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      for (String form : first(abbreviations.longForms(wish.typed()))) {
        wish = wish.or(new Alternative(Alternative.Kind.SYNONYM, form, words(form)));
      }
      wishes.set(i, wish);
    }
    List<String> typed = wishes.stream().map(Wish::typed).toList();
    for (AbbreviationTable.Pair pair : abbreviations.beginningLike(typed)) {
      addAbbreviation(pair, wishes);
    }
  }

  private static List<String> first(List<String> forms) {
    return forms.subList(0, Math.min(MOST, forms.size()));
  }

  private List<WordForms> words(String form) {
    return longForms.words(form, german);
  }

  /** Looks for the long form among the words of the query. */
  private void addAbbreviation(AbbreviationTable.Pair pair, List<Wish> wishes) {
    var stems = new ArrayList<String>();
    var owners = new ArrayList<Integer>();
    for (int i = 0; i < wishes.size(); i++) {
      List<WordForms> segments = wishes.get(i).segments();
      for (WordForms word : segments.isEmpty() ? List.of(wishes.get(i).forms()) : segments) {
        stems.add(word.stem());
        owners.add(i);
      }
    }
    // Stop words of a long form are no wishes: they are left out on this side as well.
    List<String> wanted = pair.stems();
    int at = Collections.indexOfSubList(stems, wanted);
    if (at < 0) {
      return;
    }
    String key = pair.key();
    WordForms capitals = german.capitals(key);
    var word = capitals == null ? new WordForms(key, key, null, List.of(), Kind.NAME) : capitals;
    var synonym = new Alternative(Alternative.Kind.SYNONYM, key, List.of(word));
    for (int owner : Set.copyOf(owners.subList(at, at + wanted.size()))) {
      wishes.set(owner, wishes.get(owner).or(synonym));
    }
  }
}
