package kartei.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words among the resources: {@code [section]} lines, words between blanks, and remarks
 * after {@code #}.
 */
final class WordFile {

  private WordFile() {}

  static byte[] bytes(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(String name) {
    return List.of(new String(bytes(name), StandardCharsets.UTF_8).split("\n"));
  }

  /** The words of a file, section by section. */
  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines(name)) {
      int remark = line.indexOf('#');
      String text = (remark < 0 ? line : line.substring(0, remark)).strip();
      if (text.startsWith("[")) {
        String title = text.substring(1, text.length() - 1);
        List<String> known = sections.get(title);
        section = known == null ? new ArrayList<>() : known;
        sections.put(title, section);
      } else {
        addWords(text, section);
      }
    }
    return sections;
  }

  private static void addWords(String text, List<String> section) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        section.add(text.substring(start, end));
      }
      start = end + 1;
    }
  }
}
