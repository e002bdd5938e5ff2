package kartei.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML to values, from the parser's events and not through its object construction: so nothing is
 * ever instantiated or typed, references are refused at sight (the "billion laughs" bomb and lists
 * that hold themselves), and nesting is bounded before it costs anything.
 */
final class YamlReader {
  /** Longer texts are refused; front matter of real notes stays below 1 kB. */
  static final int MAX_LENGTH = 65_536;

  private static final int MAX_DEPTH = 20;

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable YamlValue result;

  private YamlReader() {}

  /** A collection whose end has not been seen; {@code pairs} is null for a list. */
  private record Open(
      int line,
      List<YamlValue> items,
      @Nullable List<YamlValue.Pair> pairs,
      List<YamlValue.Scalar> keys) {}

  /** The value that the text stands for; null if the text is empty. */
  static @Nullable YamlValue read(String yaml) throws InvalidYamlException {
    if (yaml.length() > MAX_LENGTH) {
      throw new InvalidYamlException(1, "longer than " + MAX_LENGTH + " characters");
    }
    try {
      return new YamlReader().readEvents(yaml);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new InvalidYamlException(line, e.getProblem());
    } catch (YamlEngineException e) {
      throw new InvalidYamlException(1, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable YamlValue readEvents(String yaml) throws InvalidYamlException {
    LoadSettings settings = LoadSettings.builder().build();
    Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, yaml));
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentEndEvent) {
        break;
      }
      accept(event);
    }
    return result;
  }

  private void accept(Event event) throws InvalidYamlException {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    // No switch over types, whose class the JVM makes anew at each start.
    if (event instanceof ScalarEvent scalar) {
      add(new YamlValue.Scalar(scalar.getValue(), line));
    } else if (event instanceof MappingStartEvent) {
      open(line, new ArrayList<>());
    } else if (event instanceof SequenceStartEvent) {
      open(line, null);
    } else if (event instanceof CollectionEndEvent) {
      close();
    } else if (event instanceof AliasEvent) {
      throw new InvalidYamlException(line, "references are not read");
    }
  }

  private void open(int line, @Nullable List<YamlValue.Pair> pairs) throws InvalidYamlException {
    if (open.size() == MAX_DEPTH) {
      throw new InvalidYamlException(line, "nested deeper than " + MAX_DEPTH + " levels");
    }
    open.push(new Open(line, new ArrayList<>(), pairs, new ArrayList<>()));
  }

  private void close() throws InvalidYamlException {
    Open closed = open.pop();
    add(
        closed.pairs() == null
            ? new YamlValue.Sequence(List.copyOf(closed.items()), closed.line())
            : new YamlValue.Mapping(List.copyOf(closed.pairs()), closed.line()));
  }

  private void add(YamlValue value) throws InvalidYamlException {
    Open parent = open.peek();
    if (parent == null) {
      result = value;
    } else if (parent.pairs() == null) {
      parent.items().add(value);
    } else if (!parent.keys().isEmpty()) {
      YamlValue.Scalar key = parent.keys().removeLast();
      parent.pairs().add(new YamlValue.Pair(key.text(), value, key.line()));
    } else if (value instanceof YamlValue.Scalar key) {
      parent.keys().add(key);
    } else {
      throw new InvalidYamlException(value.line(), "a key must be plain text");
    }
  }
}
