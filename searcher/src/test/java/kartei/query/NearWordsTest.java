package kartei.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kartei.analysis.Layer;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import kartei.index.IndexSchema;
import kartei.index.IndexView;
import kartei.index.Place;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Near words are the same, whether they are looked for in the index or in a list of its words. */
class NearWordsTest {
  private static final String FIELD = IndexSchema.name(Place.TEXT, Layer.EXACT);
  private static final String[] SYLLABLES =
      "be ver ent zer dat tad ta en ung keit bank knab größ straß lie läu fe ner rt ch sch"
          .split(" ");

  @Test
  void listFindsWhatTheIndexFinds(@TempDir Path folder) throws IOException {
    long seed = new Random().nextLong();
    System.out.println("NearWordsTest: seed " + seed);
    var random = new Random(seed);
    List<String> words = words(random, 4_000);
    Files.writeString(
        folder.resolve("a.md"), "# A\n\n" + String.join(" ", words.subList(0, 3_000)));
    Files.writeString(
        folder.resolve("b.md"), "# B\n\n" + String.join(" ", words.subList(1_000, 4_000)));
    Path index = IndexLocation.of(folder);
    var unused = new EntryIndexer(folder, index, EntryIndexer.Mode.UPDATE).run();
    try (IndexView view = IndexView.open(index)) {
      Terms terms = MultiTerms.getTerms(view.reader(), FIELD);
      LetterList list = LetterList.of(terms);
      int found = 0;
      for (int i = 0; i < 1_000; i++) {
        String typed = mistyped(words.get(random.nextInt(words.size())), random);
        for (int edits = 1; edits <= 2; edits++) {
          List<NearWord> near = NearWords.inIndex(terms, new Term(FIELD, typed), 0, edits);
          assertThat(list.near(typed, edits)).as("%s, seed %s", typed, seed).isEqualTo(near);
          found += near.size();
        }
      }
      assertThat(found).isGreaterThan(1_000);
    }
  }

  private static List<String> words(Random random, int count) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }

  /** Up to three letters inserted, left out, replaced or swapped. */
  private static String mistyped(String word, Random random) {
    var typed = new StringBuilder(word);
    for (int errors = random.nextInt(4); errors > 0 && typed.length() > 2; errors--) {
      int at = random.nextInt(typed.length() - 1);
      char other = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(4)) {
        case 0 -> typed.insert(at, other);
        case 1 -> typed.deleteCharAt(at);
        case 2 -> typed.setCharAt(at, other);
        default -> typed.insert(at + 2, typed.charAt(at)).deleteCharAt(at);
      }
    }
    return typed.toString();
  }
}
