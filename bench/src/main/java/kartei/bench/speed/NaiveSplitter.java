package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts Markdown at lines that look like headings, as a script of ten lines would. */
final class NaiveSplitter {
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+?)[ #]*");

  private NaiveSplitter() {}

  /** The Markdown files of a folder, in the order of their names. */
  static List<Path> files(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  static void split(Path corpus, Consumer<Section> sections) throws IOException {
    for (Path file : files(corpus)) {
      split(corpus.relativize(file).toString(), Files.readString(file), sections);
    }
  }

  private static void split(String name, String text, Consumer<Section> sections) {
    String title = name;
    var body = new StringBuilder();
    boolean code = false;
    int number = 0;
    for (String line : text.split("\\R")) {
      code ^= line.startsWith("```");
      var heading = HEADING.matcher(line);
      if (!code && heading.matches()) {
        number = give(name, number, title, body, sections);
        title = heading.group(1);
      } else {
        body.append(line).append('\n');
      }
    }
    give(name, number, title, body, sections);
  }

  private static int give(
      String name, int number, String title, StringBuilder body, Consumer<Section> sections) {
    String text = body.toString().strip();
    body.setLength(0);
    if (text.isEmpty()) {
      return number;
    }
    sections.accept(new Section(name + "#" + number, title, text));
    return number + 1;
  }
}
