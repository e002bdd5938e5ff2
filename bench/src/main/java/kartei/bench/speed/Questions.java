package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** Questions made from the headings of a corpus: one to four of their words. */
final class Questions {
  /** As many as the issue that asked for speed names. */
  private static final int MOST = 220;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
  private static final int SHORTEST = 4;
  private static final double LEAST_FINDABLE = .8;

  /** What plain Lucene does not index it cannot find. */
  private static final CharArraySet STOP_WORDS = GermanAnalyzer.getDefaultStopSet();

  private Questions() {}

  /** The same for the same corpus and seed. */
  static List<String> of(Path lines, long seed) throws IOException {
    var titles = new LinkedHashSet<String>();
    try (var sections = new SectionLines(lines)) {
      for (Section next = sections.next(); next != null; next = sections.next()) {
        titles.add(next.title());
      }
    }
    var shuffled = new ArrayList<>(titles);
    var random = new Random(seed);
    Collections.shuffle(shuffled, random);
    var questions = new LinkedHashSet<String>();
    for (String title : shuffled) {
      String question = question(title, 1 + random.nextInt(4));
      if (!question.isEmpty() && questions.size() < MOST) {
        questions.add(question);
      }
    }
    if (questions.isEmpty()) {
      throw new FailedRun("no heading of the corpus has a word to ask for");
    }
    return List.copyOf(questions);
  }

  /**
   * Those that all programs find something for. A heading may be none for the one that it is for
   * the other (that of a table, one within an example); if it is more than some, something is
   * wrong.
   */
  static List<String> findable(List<String> questions, List<Dialogue> programs) throws IOException {
    List<String> findable = new ArrayList<>();
    for (String question : questions) {
      boolean found = true;
      for (Dialogue program : programs) {
        found &= AnswerLine.total(program.ask(question).line()) > 0;
      }
      if (found) {
        findable.add(question);
      }
    }
    if (findable.size() < LEAST_FINDABLE * questions.size()) {
      throw new FailedRun("found are only " + findable.size() + " of " + questions.size());
    }
    return findable;
  }

  private static String question(String title, int words) {
    List<String> chosen =
        NO_WORD
            .splitAsStream(title)
            .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.charAt(0)))
            .filter(word -> !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .limit(words)
            .toList();
    return String.join(" ", chosen);
  }
}
