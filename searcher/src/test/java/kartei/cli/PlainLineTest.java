package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is read without picocli is read as picocli reads it. */
class PlainLineTest {
  /** Takes one argument of each kind, and remembers what it was told. */
  private static final class Taker implements Subcommand {
    private final boolean several;
    private final TreeMap<String, Object> told = new TreeMap<>();

    Taker(boolean several) {
      this.several = several;
    }

    @Override
    public void describe(Arguments takes) {
      takes.group("more", more -> more.flag("--json", "json", typed -> told.put("json", typed)));
      takes.flag("--facets", "facets", typed -> told.put("facets", typed));
      takes.option("--index", Path.class, "DIR", "index", typed -> told.put("index", typed));
      takes.option("--sort", String.class, "DIM", "sort", typed -> told.put("sort", typed));
      takes.option("-n", Integer.class, "COUNT", "n", typed -> told.put("n", typed));
      takes.option("--color", Colour.class, "WHEN", "color", typed -> told.put("color", typed));
      takes.texts("-f", "--filter", "DIM", "f", typed -> told.put("f", List.copyOf(typed)));
      if (several) {
        takes.words(0, 0, "QUERY", "query", typed -> told.put("words", List.copyOf(typed)));
      } else {
        takes.word(true, String.class, "ENTRY", "entry", typed -> told.put("word", typed));
        takes.words(1, 1, "QUERY", "query", typed -> told.put("words", List.copyOf(typed)));
      }
    }

    @Override
    public Integer call() {
      return ExitCode.OK;
    }
  }

  /** Each line: what is typed, and whether it is plain. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/plain-lines.tsv", delimiter = '\t')
  void isReadAsPicocliReadsIt(String typed, String kind) {
    for (boolean several : new boolean[] {true, false}) {
      List<String> arguments =
          typed.equals("nothing") ? List.of() : List.of(typed.replace('~', ' ').split("_", -1));
      var quick = new Taker(several);
      boolean read = PlainLine.isRead(quick, arguments);
      if (several) {
        assertThat(read).isEqualTo(kind.equals("plain"));
      }
      var thorough = new Taker(several);
      String failure = picocli(thorough, arguments);
      if (read) {
        assertThat(failure).isEmpty();
        assertThat(quick.told).isEqualTo(thorough.told);
      }
    }
  }

  /** Gives the message where it refuses them. */
  private static String picocli(Taker taker, List<String> arguments) {
    var line = new CommandLine(PicocliArguments.of("search", taker, taker::describe));
    try {
      line.setExpandAtFiles(false)
          .setPosixClusteredShortOptionsAllowed(false)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOverwrittenOptionsAllowed(true)
          .parseArgs(ShortOptions.apart(arguments.toArray(String[]::new)));
      return "";
    } catch (ParameterException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
