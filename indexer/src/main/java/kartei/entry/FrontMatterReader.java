package kartei.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.corpus.FileNotice;

/**
 * The keys of a front matter. YAML that cannot be read as a whole is read key by key, and what is
 * still no YAML line by line, so that a mistake costs its own lines, and {@code title: Foo: bar},
 * the most frequent one in real notes, nothing at all.
 */
final class FrontMatterReader {
  private final String path;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<FileNotice> notices = new ArrayList<>();

  FrontMatterReader(String path) {
    this.path = path;
  }

  List<EntryField> fields() {
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new EntryField(entry.getKey(), entry.getValue()))
        .toList();
  }

  List<FileNotice> notices() {
    return List.copyOf(notices);
  }

  void read(String head, char separator) {
    if (separator != ':') {
      readLines(head, separator);
      return;
    }
    try {
      YamlValue root = YamlReader.read(head);
      if (root instanceof YamlValue.Mapping mapping) {
        add("", mapping);
      } else if (root != null) {
        notice(1, "no keys");
      }
    } catch (InvalidYamlException e) {
      notice(e.line(), String.valueOf(e.getMessage()));
      values.clear();
      parts(head).forEach(this::readPart);
    }
  }

  /** The head cut before each line that begins a key of its own. */
  private static List<String> parts(String head) {
    FileLines lines = new FileLines(head);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean goesOn = line.isBlank() || " \t-#]}".indexOf(line.charAt(0)) >= 0;
      if (!goesOn) {
        parts.add(head.substring(lines.start(from), lines.start(i)));
        from = i;
      }
    }
    parts.add(head.substring(lines.start(from)));
    return parts;
  }

  private void readPart(String part) {
    try {
      if (YamlReader.read(part) instanceof YamlValue.Mapping mapping) {
        add("", mapping);
        return;
      }
    } catch (InvalidYamlException e) {
      // Below, its lines are read one by one; that the head is bad was said.
    }
    readLines(part, ':');
  }

  private void add(String name, YamlValue value) {
    // No switch over types, whose class the JVM makes anew at each start.
    if (value instanceof YamlValue.Scalar scalar) {
      addText(name, scalar.text());
    } else if (value instanceof YamlValue.Sequence list) {
      list.items().forEach(item -> add(name, item));
    } else if (value instanceof YamlValue.Mapping mapping) {
      addPairs(name, mapping);
    }
  }

  private void addPairs(String name, YamlValue.Mapping mapping) {
    List<String> seen = new ArrayList<>();
    for (YamlValue.Pair pair : mapping.pairs()) {
      if (seen.size() < 1000 && seen.contains(pair.key())) {
        notices.add(
            new FileNotice(path, pair.line() + 1, FileNotice.Kind.DUPLICATE_KEY, pair.key()));
      }
      seen.add(pair.key());
      add(name.isEmpty() ? pair.key() : name + "." + pair.key(), pair.value());
    }
  }

  private void addText(String name, String text) {
    List<String> known = values.computeIfAbsent(name, key -> new ArrayList<>());
    String value = text.strip();
    if (!value.isEmpty() && !value.equals("null") && !value.equals("~")) {
      known.add(value);
    }
  }

  private void readLines(String head, char separator) {
    FileLines lines = new FileLines(head);
    String key = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int at = line.indexOf(separator);
      if (line.stripLeading().startsWith("- ") && !key.isEmpty()) {
        add(key, valueOf(line.stripLeading().substring(2)));
      } else if (at > 0 && Character.isLetterOrDigit(line.charAt(0))) {
        key = line.substring(0, at).strip();
        add(key, valueOf(line.substring(at + 1)));
      }
    }
  }

  /** A list or a quoted text where the line is good YAML by itself, else the line as written. */
  private static YamlValue valueOf(String text) {
    try {
      YamlValue value = YamlReader.read(text.strip());
      if (value != null && !(value instanceof YamlValue.Mapping)) {
        return value;
      }
    } catch (InvalidYamlException e) {
      return new YamlValue.Scalar(text, 1);
    }
    return new YamlValue.Scalar(text, 1);
  }

  private void notice(int line, String detail) {
    notices.add(new FileNotice(path, line + 1, FileNotice.Kind.FRONT_MATTER, detail));
  }
}
