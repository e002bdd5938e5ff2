package kartei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.analysis.PairMatcher;
import kartei.analysis.WordPairs;
import kartei.index.IndexAccess;
import kartei.index.IndexLocation;
import kartei.index.IndexView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code kartei analyze}: what the analyzer makes of a text, or how a table of cases comes out. */
final class AnalyzeCommand implements Subcommand {
  private final Kartei kartei;

  @SuppressWarnings("NullAway.Init") // set with the arguments
  private CommandSpec spec;

  private List<String> words = List.of();

  private @Nullable Path table;

  private @Nullable Path index;

  private boolean json;

  AnalyzeCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.spec(made -> spec = made);
    takes.words(0, 0, "TEXT", "analyze.text", typed -> words = typed);
    takes.option("--table", Path.class, "FILE", "analyze.table", typed -> table = typed);
    takes.option("--index", Path.class, "DIR", "index", typed -> index = typed);
    takes.flag("--json", "json", typed -> json = typed);
  }

  @Override
  public Integer call() throws IOException {
    GermanText german = german();
    if (table != null) {
      return checkTable(table, new PairMatcher(german));
    }
    if (words.isEmpty()) {
      throw new MissingParameterException(
          spec.commandLine(), spec.positionalParameters().getFirst(), "TEXT");
    }
    var analysis = new Analysis(german, String.join(" ", words));
    if (json) {
      AnalysisPrinter.json(kartei.console(), analysis);
    } else {
      new AnalysisPrinter(kartei.console()).print(analysis);
    }
    return analysis.words().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
  }

  /** The analysis of the nearest index, with what was learned from its corpus; else the shipped. */
  private GermanText german() throws IOException {
    Optional<Path> nearest =
        index != null
            ? Optional.of(index)
            : IndexLocation.nearest(kartei.workingFolder()).filter(Files::isDirectory);
    if (nearest.isEmpty()) {
      return new GermanText(Lexicon.shipped());
    }
    try (IndexView view = IndexView.open(nearest.get(), IndexAccess.BRIEF)) {
      return view.german();
    }
  }

  private int checkTable(Path file, PairMatcher matcher) throws IOException {
    WordPairs pairs;
    try {
      pairs = WordPairs.parse(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          kartei.console().messages().get("error.table", file.toString(), e.getMessage()),
          e);
    }
    WordPairs.Report report = pairs.check(matcher::matches);
    if (json) {
      PairsPrinter.json(kartei.console(), report);
    } else {
      new PairsPrinter(kartei.console()).print(report);
    }
    return report.all().wrong().isEmpty() ? ExitCode.OK : ExitCode.NOTHING;
  }
}
