package kartei.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.analysis.PairMatcher;
import kartei.analysis.WordPairs;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Prints how well analyses understand German, class by class: F1 over a table of word pairs, in
 * which a query must find a text or must not (for a class of negatives the share of right answers).
 * Arguments: the table, and files of {@code bench/peers/run} with what other programs found.
 */
public final class GermanTable {
  private static final String ALL = "all";

  private GermanTable() {}

  public static void main(String[] arguments) throws IOException {
    WordPairs pairs = WordPairs.parse(Files.readAllLines(Path.of(arguments[0])));
    Map<String, WordPairs.Report> reports = new LinkedHashMap<>();
    var kartei = new PairMatcher(new GermanText(Lexicon.shipped()));
    reports.put("Kartei", pairs.check(kartei::matches));
    reports.put("GermanAnalyzer", pairs.check(matching(new GermanAnalyzer())));
    reports.put("Snowball", pairs.check(matching(Relevance.snowball())));
    reports.put("StandardAnalyzer", pairs.check(matching(new StandardAnalyzer())));

    for (int i = 1; i < arguments.length; i++) {
      var found = PeerMatches.read(Path.of(arguments[i]));
      reports.put(found.peer(), pairs.check(found::matches));
    }

    System.out.println("| Class | Pairs | " + String.join(" | ", reports.keySet()) + " |");
    System.out.println("|---|---|" + "---|".repeat(reports.size()));
    WordPairs.Report ours = pairs.check(kartei::matches);
    ours.classes().forEach((name, score) -> print(name, score.cases(), reports));
    print(ALL, ours.all().cases(), reports);
  }

  private static void print(String name, int cases, Map<String, WordPairs.Report> reports) {
    var row = new StringBuilder("| ").append(name).append(" | ").append(cases).append(" |");
    for (WordPairs.Report report : reports.values()) {
      var score = name.equals(ALL) ? report.all() : report.classes().get(name);
      if (score != null) {
        row.append(String.format(Locale.ROOT, " %.3f |", score.f1()));
      }
    }
    System.out.println(row);
  }

  /** As a query of wanted words finds a text: every term of the query is one of the text. */
  private static BiPredicate<String, String> matching(Analyzer analyzer) {
    return (query, text) -> {
      Set<String> wanted = terms(analyzer, query);
      return !wanted.isEmpty() && terms(analyzer, text).containsAll(wanted);
    };
  }

  private static Set<String> terms(Analyzer analyzer, String text) {
    var terms = new HashSet<String>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
