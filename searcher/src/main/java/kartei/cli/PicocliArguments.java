package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of a command, for picocli. It could read them from annotations, but these are the
 * one thing that the JVM's start-up cache does not keep: to read those of a search took a sixth of
 * its time.
 */
final class PicocliArguments implements Arguments {
  /** picocli's own looks into every jar for the classes of another language. */
  static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

  private final CommandSpec spec;

  private PicocliArguments(CommandSpec spec) {
    this.spec = spec;
  }

  /** A command by its name; {@code description} says what it takes. */
  static CommandSpec of(String name, Object command, Consumer<Arguments> description) {
    var spec = CommandSpec.wrapWithoutInspection(command, FACTORY).name(name);
    description.accept(new PicocliArguments(spec));
    return spec;
  }

  @Override
  public void spec(Consumer<CommandSpec> made) {
    made.accept(spec);
  }

  @Override
  public void group(String name, Consumer<Arguments> description) {
    spec.addMixin(name, of(name, this, description).name(null));
  }

  @Override
  public void flag(String name, String key, Consumer<Boolean> given) {
    add(flag(key, given, name));
  }

  @Override
  public <T> void option(String name, Class<T> type, String label, String key, Consumer<T> given) {
    add(value(type, label, key, given, name));
  }

  @Override
  public void texts(
      String shortName, String name, String label, String key, Consumer<List<String>> given) {
    add(value(List.class, label, key, given, shortName, name).auxiliaryTypes(String.class));
  }

  @Override
  public void add(OptionSpec.Builder option) {
    spec.addOption(option.build());
  }

  /** The builder of an option without a value. */
  static OptionSpec.Builder flag(String key, Consumer<Boolean> given, String... names) {
    var typed = new Typed<>(given);
    return OptionSpec.builder(names)
        .type(boolean.class)
        .descriptionKey(key)
        .getter(typed)
        .setter(typed);
  }

  /** The builder of an option with a value. */
  static OptionSpec.Builder value(
      Class<?> type, String label, String key, Consumer<?> given, String... names) {
    var typed = new Typed<>(given);
    return OptionSpec.builder(names)
        .type(type)
        .paramLabel(label)
        .descriptionKey(key)
        .getter(typed)
        .setter(typed);
  }

  @Override
  public void words(int from, int least, String label, String key, Consumer<List<String>> given) {
    spec.addPositional(
        positional(List.class, label, key, given)
            .auxiliaryTypes(String.class)
            .index(from + "..*")
            .arity(least + "..*")
            .required(least > 0)
            .build());
  }

  @Override
  public <T> void word(boolean wanted, Class<T> type, String label, String key, Consumer<T> given) {
    spec.addPositional(
        positional(type, label, key, given)
            .index("0")
            .arity(wanted ? "1" : "0..1")
            .required(wanted)
            .build());
  }

  private static PositionalParamSpec.Builder positional(
      Class<?> type, String label, String key, Consumer<?> given) {
    var typed = new Typed<>(given);
    return PositionalParamSpec.builder()
        .type(type)
        .paramLabel(label)
        .descriptionKey(key)
        .getter(typed)
        .setter(typed);
  }

  /** Hands on what was typed; picocli asks for it again to add to a list. */
  private static final class Typed<T> implements IGetter, ISetter {
    private final Consumer<T> given;
    private @Nullable T value;

    Typed(Consumer<T> given) {
      this.given = given;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as picocli declares it
    public <V> @Nullable V get() {
      return (V) value;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterShadowing"})
    public <V> @Nullable V set(@Nullable V typed) {
      T before = value;
      value = (T) typed;
      // Before it reads a command line, picocli sets null for what has no default of its own.
      if (value != null) {
        given.accept(value);
      }
      return (V) before;
    }
  }
}
