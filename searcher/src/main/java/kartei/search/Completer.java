package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.analysis.WordForms;
import kartei.entry.Entry;
import kartei.index.EntryReader;
import kartei.index.IndexSchema;
import kartei.index.Names;
import kartei.query.QueryReader;
import kartei.query.SurfaceForms;
import kartei.query.WordCompletions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;

/** Completes what is being typed: titles by their beginning, and the last word. */
final class Completer {
  /** Words of one beginning that are looked at; inflected forms of one word count together. */
  private static final int LOOKED_AT = 200;

  private final IndexSearcher searcher;
  private final QueryReader.Tools tools;

  Completer(IndexSearcher searcher, QueryReader.Tools tools) {
    this.searcher = searcher;
    this.tools = tools;
  }

  List<Suggestion> complete(String typed, int most) throws IOException {
    String prefix = typed.stripLeading();
    if (prefix.isBlank() || prefix.length() > 200) {
      return List.of();
    }
    List<Suggestion> titles = titles(prefix, most);
    // Half of the room is the titles' at most, unless there are too few words.
    int room = Math.max(most - titles.size(), most - most / 2);
    List<Suggestion> words = words(prefix, room);
    int left = most - words.size();
    var all = new ArrayList<>(titles.subList(0, Math.min(left, titles.size())));
    words.stream()
        .filter(word -> all.stream().noneMatch(t -> t.text().equalsIgnoreCase(word.text())))
        .forEach(all::add);
    return all;
  }

  private List<Suggestion> titles(String prefix, int most) throws IOException {
    var query = new PrefixQuery(new Term(IndexSchema.NAME, Names.fold(prefix)));
    Map<String, Integer> titles = new LinkedHashMap<>();
    var stored = new EntryReader(searcher.storedFields());
    for (ScoreDoc doc : searcher.search(query, Math.max(1, most * 2)).scoreDocs) {
      Entry entry = stored.readWithoutText(doc.doc);
      boolean byTitle = Names.fold(entry.title()).startsWith(Names.fold(prefix));
      titles.merge(byTitle ? entry.title() : entry.heading(), 1, Integer::sum);
    }
    return titles.entrySet().stream()
        .map(each -> new Suggestion(each.getKey(), Suggestion.Kind.TITLE, each.getValue()))
        .sorted(Comparator.comparingInt(s -> s.text().length()))
        .limit(most)
        .toList();
  }

  private List<Suggestion> words(String prefix, int most) {
    int from = lastWord(prefix);
    String word = prefix.substring(from);
    if (word.isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> byStem = new LinkedHashMap<>();
    var surface = new SurfaceForms(tools.vocabulary(), tools.german());
    var completions = new WordCompletions(tools.vocabulary(), tools.german());
    for (String exact : completions.of(word, LOOKED_AT)) {
      WordForms forms = tools.german().forms(exact);
      if (byStem.size() < most && forms.kind() != WordForms.Kind.STOP) {
        int entries = completions.entriesWith(exact);
        byStem.computeIfAbsent(
            forms.stem(),
            stem ->
                new Suggestion(
                    prefix.substring(0, from) + surface.of(exact), Suggestion.Kind.WORD, entries));
      }
    }
    return List.copyOf(byStem.values());
  }

  private static int lastWord(String prefix) {
    int from = prefix.length();
    while (from > 0 && isWordCharacter(prefix.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
