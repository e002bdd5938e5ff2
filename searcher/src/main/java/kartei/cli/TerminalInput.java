package kartei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lines from a person: with history, and completion of commands, filters, their values and entries.
 */
final class TerminalInput implements ShellInput {
  /** Commands whose arguments are entries. */
  private static final Set<String> NAME_ENTRIES = Set.of("show", "compare", "similar", "why");

  private static final String PROMPT = "kartei> ";

  private final org.jline.terminal.Terminal terminal;
  private final LineReader reader;
  private final Kartei kartei;
  private @Nullable List<String> filters;

  TerminalInput(Kartei kartei) throws IOException {
    this.kartei = kartei;
    this.terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    var builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("kartei")
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .completer((lines, line, candidates) -> complete(line, candidates));
    Path history = history(kartei.console().environment());
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    this.reader = builder.build();
  }

  /** The file for what was typed, by the rules of XDG; null where it cannot be written. */
  static @Nullable Path history(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (!state.startsWith("/") && !home.startsWith("/")) {
      return null;
    }
    Path folder =
        state.startsWith("/")
            ? Path.of(state, "kartei")
            : Path.of(home, ".local", "state", "kartei");
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder) ? folder.resolve("history") : null;
    } catch (IOException e) {
      return null; // a read-only home: the shell works without
    }
  }

  @Override
  public @Nullable String next() {
    try {
      return reader.readLine(PROMPT);
    } catch (UserInterruptException e) {
      return ""; // Ctrl-C leaves the line, as in other shells
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public boolean isPerson() {
    return true;
  }

  private void complete(ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() == 0) {
      Commands.names().forEach(name -> candidates.add(new Candidate(name)));
      candidates.add(new Candidate("quit"));
      return;
    }
    String before = line.words().get(line.wordIndex() - 1);
    if (before.equals("-f") || before.equals("--filter")) {
      add(candidates, filters());
    } else if (before.equals("--sort")) {
      add(
          candidates,
          filters().stream()
              .map(filter -> filter.substring(0, filter.indexOf('=')))
              .distinct()
              .toList());
    } else if (before.equals("--color")) {
      List.of("auto", "always", "never").forEach(when -> candidates.add(new Candidate(when)));
    } else if (before.equals("help")) {
      Commands.names().forEach(name -> candidates.add(new Candidate(name)));
    } else if (line.word().startsWith("-")) {
      var command = kartei.whole().getSubcommands().get(line.words().getFirst());
      if (command != null) {
        command
            .getCommandSpec()
            .optionsMap()
            .keySet()
            .forEach(option -> candidates.add(new Candidate(option)));
      }
    } else if (NAME_ENTRIES.contains(line.words().getFirst())) {
      add(candidates, entries(line.word()));
    }
  }

  /** In the order given, which is that of a scale where there is one. */
  private static void add(List<Candidate> candidates, List<String> values) {
    for (String value : values) {
      candidates.add(new Candidate(value, value, null, null, null, null, true, candidates.size()));
    }
  }

  private List<String> entries(String typed) {
    try {
      return IndexNames.entries(kartei, typed);
    } catch (IOException e) {
      return List.of(); // no completion is better than a broken line
    }
  }

  private List<String> filters() {
    List<String> known = filters;
    if (known == null) {
      try {
        known = IndexNames.of(kartei);
      } catch (IOException e) {
        known = List.of(); // no completion is better than a broken line
      }
      filters = known;
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
