package kartei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command line in its plain form: a command, its options spelled out with their values behind
 * them, and words. To read it takes a start 10 ms less than picocli, which gets all others: they
 * have something to be explained, or are typed in one of the many ways that it knows.
 */
final class PlainLine implements Arguments {
  /** Digits of a number that is surely an {@code int}. */
  private static final int DIGITS = 9;

  private final Map<String, Option> options = new HashMap<>();
  private final List<Word> single = new ArrayList<>();
  private @Nullable Consumer<List<String>> rest;
  private int least;
  private boolean plain = true;

  /** An option, or the place of a word, and who takes what is typed there. */
  private interface Option {
    /**
     * Takes what is typed, or gives false where picocli must look at it.
     *
     * @param value behind the option; empty where there is none
     */
    boolean take(String value);

    default boolean hasValue() {
      return true;
    }
  }

  /** The place of a word that may be missing if it is not {@code wanted}. */
  private record Word(boolean wanted, Option option) {}

  private record Flag(Consumer<Boolean> given) implements Option {
    @Override
    public boolean take(String value) {
      given.accept(true);
      return true;
    }

    @Override
    public boolean hasValue() {
      return false;
    }
  }

  private record Value<T>(Class<T> type, Consumer<T> given) implements Option {
    @Override
    public boolean take(String value) {
      Object read =
          type == String.class
              ? value
              : type == Path.class ? path(value) : type == Integer.class ? number(value) : null;
      if (read != null) {
        given.accept(type.cast(read));
      }
      return read != null;
    }
  }

  private record Texts(Consumer<List<String>> given, List<String> all) implements Option {
    @Override
    public boolean take(String value) {
      all.add(value);
      given.accept(all);
      return true;
    }
  }

  private PlainLine() {}

  /**
   * Tells a command what was typed behind its name.
   *
   * @return false if picocli has to read it; what the command was told by then does not count
   */
  static boolean isRead(Subcommand command, List<String> arguments) {
    var line = new PlainLine();
    command.describe(line);
    return line.plain && line.isRead(arguments);
  }

  private boolean isRead(List<String> arguments) {
    var words = new ArrayList<String>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.isEmpty()) {
        return false;
      }
      if (argument.charAt(0) != '-' || argument.equals("-")) {
        words.add(argument);
        continue;
      }
      Option option = options.get(argument);
      if (option == null) {
        return false;
      }
      String value = "";
      if (option.hasValue()) {
        value = ++i < arguments.size() ? arguments.get(i) : "";
        if (value.isEmpty() || value.charAt(0) == '-') {
          return false;
        }
      }
      if (!option.take(value)) {
        return false;
      }
    }
    return areRead(words);
  }

  private boolean areRead(List<String> words) {
    int next = 0;
    for (Word word : single) {
      if (next == words.size()) {
        return !word.wanted() && least == 0;
      }
      if (!word.option().take(words.get(next++))) {
        return false;
      }
    }
    List<String> others = words.subList(next, words.size());
    if (others.size() < least || (rest == null && !others.isEmpty())) {
      return false;
    }
    if (rest != null && !others.isEmpty()) {
      rest.accept(List.copyOf(others));
    }
    return true;
  }

  private static @Nullable Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Integer number(String digits) {
    if (digits.length() > DIGITS || (digits.charAt(0) == '0' && digits.length() > 1)) {
      return null;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9') {
        return null;
      }
      number = 10 * number + (digit - '0');
    }
    return number;
  }

  @Override
  public void group(String name, Consumer<Arguments> description) {
    description.accept(this);
  }

  @Override
  public void flag(String name, String key, Consumer<Boolean> given) {
    options.put(name, new Flag(given));
  }

  @Override
  public <T> void option(String name, Class<T> type, String label, String key, Consumer<T> given) {
    options.put(name, new Value<>(type, given));
  }

  @Override
  public void texts(
      String shortName, String name, String label, String key, Consumer<List<String>> given) {
    var texts = new Texts(given, new ArrayList<>());
    options.put(shortName, texts);
    options.put(name, texts);
  }

  @Override
  public void words(int from, int number, String label, String key, Consumer<List<String>> given) {
    rest = given;
    least = number;
  }

  @Override
  public <T> void word(boolean wanted, Class<T> type, String label, String key, Consumer<T> given) {
    single.add(new Word(wanted, new Value<>(type, given)));
  }

  @Override
  public void add(OptionSpec.Builder option) {
    plain = false;
  }

  @Override
  public void spec(Consumer<CommandSpec> made) {
    plain = false;
  }
}
