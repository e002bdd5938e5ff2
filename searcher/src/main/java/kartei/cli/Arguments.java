package kartei.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * To whom a command says what it takes: {@link PlainLine}, which reads what most people type, or
 * {@link PicocliArguments}, which reads everything and knows what was meant.
 */
interface Arguments {
  /** Options that other commands have too, under a title of their own in help. */
  void group(String name, Consumer<Arguments> description);

  void flag(String name, String key, Consumer<Boolean> given);

  <T> void option(String name, Class<T> type, String label, String key, Consumer<T> given);

  /** An option that may be given several times. */
  void texts(String shortName, String name, String label, String key, Consumer<List<String>> given);

  /** Words from number {@code from} on, at least so many. */
  void words(int from, int least, String label, String key, Consumer<List<String>> given);

  /** A single word, which comes before all that {@link #words} takes. */
  <T> void word(boolean wanted, Class<T> type, String label, String key, Consumer<T> given);

  /** An option that only picocli can read. */
  void add(OptionSpec.Builder option);

  /** Asks for what picocli makes of the command, which then has to be read by picocli. */
  void spec(Consumer<CommandSpec> made);
}
