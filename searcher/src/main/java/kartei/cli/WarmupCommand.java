package kartei.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kartei.index.IndexLocation;

/**
 * {@code kartei warmup}: goes through the short commands on a corpus of its own, so that the JVM
 * that writes a start-up cache sees the classes that a user's run will want. The launcher calls it
 * in the background, first to prepare the corpus, then for answers alone and for those before which
 * an index is written, which takes classes that no answer needs.
 */
final class WarmupCommand implements Subcommand {
  /** Sections of the corpus: enough that a word's entries fill a block of Lucene's postings. */
  private static final int SECTIONS = 400;

  private static final List<String> FIRST =
      List.of("Wasser", "Verkehrs", "Bau", "Handels", "Gewerbe", "Steuer", "Kinder", "Jugend");

  private static final List<String> SECOND =
      List.of("ordnung", "satzung", "prüfung", "förderung", "leistung", "haftung", "meldung");

  /** Longer than others that begin like words of the searches; the JVM sorts them in other ways. */
  private static final String LONG_WORDS =
      "Handelsregisterverwaltungsverfahrensberechtigungsgesetz und"
          + " Handelsregisterverwaltungsverfahrensberechtigungszuständigkeitsübertragungsgesetz\n\n";

  /** Words of all kinds, with facets and without, shown as they are on paper. */
  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("search", "Wissensdatenbank Café"),
          List.of("search", "--facets", "schnelle Modelle", "-f", "Tempo=Hoch"),
          List.of("search", "--facets", "Regelungen der Abschnitte"),
          List.of("search", "Handelsordnungen mit RAG in der Steuerprüfung"),
          List.of("search", "Prüfung des Verkehrs nach Retrieval Augmented Generation"),
          List.of("search", "Handelsordnung"),
          List.of("search", "Einzelblatt"),
          List.of("search", "unberührte Steuerprüfungen der Abschnitte"),
          List.of("search", "Wisensdatenbank Sprachmodel"));

  private static final List<List<String>> OTHERS =
      List.of(
          List.of("search", "--facets", "Abschnitt Regelung", "-f", "Stand>=2001-02-03"),
          List.of("search", "\"kleine Netze\" wört* +Sprachmodell -Kosten"),
          List.of("search", "--json", "--sort", "Tempo", "Netz"),
          List.of("facets"),
          List.of("show", "B"),
          List.of("compare", "A", "B"),
          List.of("similar", "A"),
          List.of("suggest", "Wiss"),
          List.of("why", "A", "Netz"),
          List.of("stats"),
          List.of("check"),
          List.of("analyze", "Sprachmodellen"),
          List.of("search", "-h"),
          List.of("search", "--falsch"));

  private boolean prepare;
  private boolean answer;
  private boolean update;
  private boolean all;

  private Path corpus = Path.of("");

  @Override
  public void describe(Arguments takes) {
    takes.flag("--prepare", "warmup.prepare", typed -> prepare = typed);
    takes.flag("--answer", "warmup.answer", typed -> answer = typed);
    takes.flag("--update", "warmup.update", typed -> update = typed);
    takes.flag("--all", "warmup.all", typed -> all = typed);
    takes.word(true, Path.class, "CORPUS", "warmup.corpus", typed -> corpus = typed);
  }

  @Override
  public Integer call() throws IOException {
    if (prepare) {
      Files.createDirectories(corpus);
      Files.writeString(corpus.resolve("warmup.md"), Resource.text("warmup.md"));
      index();
      // In a run of its own, so that there are several segments.
      Files.writeString(corpus.resolve("sections.md"), sections());
      Files.writeString(corpus.resolve("single.md"), "# Einzelblatt\n\nEin Absatz.\n");
      index();
      // Some entries of a segment are gone then.
      change();
      index();
    }
    if (answer) {
      SEARCHES.forEach(words -> answer(words, "--no-refresh"));
    }
    if (all) {
      index("--rebuild");
    }
    if (update || all) {
      index();
      change();
      index();
      change();
      SEARCHES.forEach(words -> answer(words));
    }
    if (all) {
      OTHERS.forEach(other -> answer(other));
    }
    return ExitCode.OK;
  }

  private void index(String... options) {
    run(List.of("index", corpus.toString()), List.of(options));
  }

  private void answer(List<String> arguments, String... options) {
    run(
        arguments,
        Stream.concat(Stream.of("--index", IndexLocation.of(corpus).toString()), Stream.of(options))
            .toList());
  }

  private void change() throws IOException {
    String more =
        "\n## Nachtrag\n\nEin neuer Absatz.\n\n**Sorte:** Sorte 1\n\n**Gattung:** Gattung 1\n";
    // The one is long; the other has a head, lists and a table.
    for (String file : List.of("sections.md", "warmup.md")) {
      Files.writeString(corpus.resolve(file), more, StandardOpenOption.APPEND);
    }
  }

  private static String sections() {
    var text = new StringBuilder("# Regelwerk\n\n**Ausgabe:** Erste\n\n");
    for (int i = 1; i <= SECTIONS; i++) {
      text.append("## § %d Regelung der Abschnitte %d\n\n".formatted(i, i * 7 % 31))
          .append("Der Abschnitt %d gilt für Regelungen der Netze.\n\n".formatted(i))
          .append("Nach dem %s sind %sen frei.\n\n".formatted(compound(i), compound(i / 3)))
          .append("Es gilt frist%s für Lehrerinnen.\n\n".formatted(letters(i)))
          .append(i == 1 ? LONG_WORDS : "")
          .append("**Stand:** 2%03d-02-%02d\n\n".formatted(i % 30, i % 28 + 1))
          .append("**Sorte:** Sorte %d\n\n".formatted(i % 40))
          .append("**Gattung:** Gattung %d\n\n".formatted(i % 40));
    }
    return text.toString();
  }

  /** One of so many words that Lucene keeps their letters as it keeps those of a real corpus. */
  private static String compound(int number) {
    int count = FIRST.size();
    return FIRST.get(number % count) + SECOND.get(number / count % SECOND.size());
  }

  /** Different endings of small letters, which Lucene keeps in a way of their own. */
  private static String letters(int number) {
    var letters = new char[4];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) ('a' + (number * (7 + i) + number / 26 * (3 + i)) % 26);
    }
    return new String(letters);
  }

  private static void run(List<String> arguments, List<String> options) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Locale locale = Messages.localeOf(System.getenv());
    var style = Style.of(Colour.ALWAYS, Map.of(), Terminal.NONE);
    Kartei.run(
        Stream.concat(arguments.stream(), options.stream()).toArray(String[]::new),
        new Console(nowhere, nowhere, style, new Messages(locale)));
  }
}
