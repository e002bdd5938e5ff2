package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kartei.corpus.FileNotice;
import kartei.corpus.SkipReason;
import kartei.entry.DimensionType;
import kartei.entry.InvalidConfigException;
import kartei.index.Dimension;
import kartei.index.IndexUnavailableException;
import kartei.query.InvalidFilterException;
import kartei.search.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Both languages are complete, and no sentence that the program can need is missing. */
class MessagesTest {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Messages GERMAN = new Messages(Locale.GERMAN);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(GERMAN.bundle().keySet()))
        .isEqualTo(new TreeSet<>(ENGLISH.bundle().keySet()));
  }

  @Test
  void sentencesAreFoundAsPropertiesReadThem() {
    for (Messages messages : List.of(ENGLISH, GERMAN)) {
      for (String key : messages.bundle().keySet()) {
        assertThat(messages.pattern(key)).isEqualTo(messages.bundle().getString(key));
      }
    }
  }

  @Test
  void particularsAreTheSameInBothLanguages() {
    for (String key : ENGLISH.bundle().keySet()) {
      assertThat(particulars(GERMAN, key)).as(key).isEqualTo(particulars(ENGLISH, key));
    }
  }

  @Test
  void everyConstantThatIsSaidHasASentence() {
    var keys = new ArrayList<String>();
    Stream.of(IndexUnavailableException.Reason.values())
        .forEach(r -> keys.add("error.index_" + r.name().toLowerCase(Locale.ROOT)));
    Stream.of(InvalidFilterException.Reason.values())
        .forEach(r -> keys.add("error.filter_" + r.name().toLowerCase(Locale.ROOT)));
    Stream.of(InvalidConfigException.Mistake.values()).forEach(m -> keys.add("config." + m));
    Stream.of(SkipReason.values()).forEach(r -> keys.add("skip." + r));
    Stream.of(FileNotice.Kind.values()).forEach(k -> keys.add("file." + k));
    Stream.of(DimensionType.values()).forEach(t -> keys.add("type." + JsonEntry.name(t)));
    Stream.of(Dimension.Reason.values()).forEach(r -> keys.add("reason." + r));
    Stream.of(Notice.Kind.values()).forEach(k -> keys.add("notice." + JsonEntry.name(k)));

    assertThat(ENGLISH.bundle().keySet()).containsAll(keys);
  }

  @Test
  void everyCommandAndOptionIsDescribed() {
    for (CommandLine command : commands()) {
      var spec = command.getCommandSpec();
      assertThat(ENGLISH.has(spec.name() + ".usage.header")).as(spec.name()).isTrue();
      for (ArgSpec argument : spec.args()) {
        assertThat(ENGLISH.has(argument.descriptionKey()))
            .as(spec.name() + " " + argument.paramLabel())
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void helpNamesNoKey(String language) {
    var program = new InProcess(Locale.of(language));
    for (String name : Commands.names()) {
      String help = program.run("help", name).out();
      assertThat(help).as(name).doesNotContain(".usage.", "help.", "{0}", "''");
    }
  }

  @Test
  void simplePatternsReadAsMessageFormatReadsThem() {
    for (String key : ENGLISH.bundle().keySet()) {
      Object[] values = {"eins", "zwei", "drei", "vier", "fünf"};
      for (Messages messages : List.of(ENGLISH, GERMAN)) {
        String pattern = messages.bundle().getString(key);
        if (!pattern.contains(",number") && !pattern.contains(",choice")) {
          assertThat(messages.get(key, values))
              .as(key)
              .isEqualTo(new MessageFormat(pattern, messages.locale()).format(values));
        }
      }
    }
  }

  @Test
  void choicesReadAsMessageFormatReadsThem() {
    for (String key : ENGLISH.bundle().keySet()) {
      for (Messages messages : List.of(ENGLISH, GERMAN)) {
        String pattern = messages.bundle().getString(key);
        for (int number : new int[] {0, 1, 2, 999, 1_000, 1_234_567}) {
          Object[] values = {number, number, number, number, number, number};
          if (pattern.contains(",choice")) {
            assertThat(messages.get(key, values))
                .as(key + " " + number)
                .isEqualTo(new MessageFormat(pattern, messages.locale()).format(values));
          }
        }
      }
    }
  }

  @Test
  void theLineUnderHitsNeedsNoMessageFormat() {
    for (Messages messages : List.of(ENGLISH, GERMAN)) {
      var plain = new PlainSentence(messages.locale(), 1_366, 10);
      assertThat(plain.of(messages.bundle().getString("search.total"))).isNotNull();
    }
  }

  private static List<CommandLine> commands() {
    var console = new Console(System.out, System.err, new Style(false), ENGLISH);
    return List.copyOf(new Kartei(console).whole().getSubcommands().values());
  }

  private static Set<String> particulars(Messages messages, String key) {
    var found = new TreeSet<String>();
    String pattern = messages.bundle().getString(key);
    for (int at = 0; at + 1 < pattern.length(); at++) {
      if (pattern.charAt(at) == '{' && Character.isDigit(pattern.charAt(at + 1))) {
        found.add(pattern.substring(at + 1, at + 2));
      }
    }
    return found;
  }
}
