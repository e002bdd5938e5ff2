package kartei.entry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kartei.corpus.CorpusFile;
import kartei.corpus.FileNotice;
import org.jspecify.annotations.Nullable;

/**
 * The YAML head of a file, cut off before Markdown sees it; TOML heads are read line by line.
 *
 * @param fields its keys, nested ones as {@code a.b}
 * @param body the Markdown below
 * @param bodyLine the line of the file that the body begins in, counted from 0
 * @param notices what could not be read
 */
record FrontMatter(List<EntryField> fields, String body, int bodyLine, List<FileNotice> notices) {
  private static final int FIRST_LOOK = 1_000;

  private static final Set<String> TITLE_KEYS = Set.of("title", "titel");

  /** The title that the head gives the document, or null. */
  @Nullable String title() {
    for (EntryField field : fields) {
      if (TITLE_KEYS.contains(field.name().toLowerCase(Locale.ROOT))) {
        return field.values().getFirst();
      }
    }
    return null;
  }

  static FrontMatter cut(CorpusFile file) {
    String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
    if (!text.startsWith("---") && !text.startsWith("+++")) {
      return new FrontMatter(List.of(), text, 0, List.of());
    }
    FileLines lines = beginning(text);
    int end = closing(lines);
    if (end < 0) {
      return new FrontMatter(List.of(), text, 0, List.of());
    }
    String head = text.substring(lines.start(1), lines.start(end));
    String body = text.substring(lines.start(end + 1));
    if (head.length() > YamlReader.MAX_LENGTH) {
      FileNotice tooLong =
          new FileNotice(
              file.path(), 1, FileNotice.Kind.FRONT_MATTER, "longer than 64 kB, read as text");
      return new FrontMatter(List.of(), text, 0, List.of(tooLong));
    }
    FrontMatterReader reader = new FrontMatterReader(file.path());
    reader.read(head, text.startsWith("+++") ? '=' : ':');
    return new FrontMatter(reader.fields(), body, end + 1, reader.notices());
  }

  /** So much of the text that the end of its head is seen: most files are far longer than that. */
  private static FileLines beginning(String text) {
    for (int length = FIRST_LOOK; length < text.length(); length *= 8) {
      FileLines lines = new FileLines(text.substring(0, length));
      int end = closing(lines);
      if (end >= 0 && end < lines.size() - 1) {
        return lines;
      }
    }
    return new FileLines(text);
  }

  /** The line that ends the head, or -1 if the first line was a mere rule or the end is missing. */
  private static int closing(FileLines lines) {
    String fence = lines.get(0).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return -1;
    }
    boolean keySeen = false;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        return i;
      }
      boolean blank = line.isEmpty() || line.charAt(0) == '#';
      if (!keySeen && !blank) {
        if (!looksLikeKey(line)) {
          return -1;
        }
        keySeen = true;
      }
    }
    return -1;
  }

  private static boolean looksLikeKey(String line) {
    return line.indexOf(':') > 0 || line.indexOf('=') > 0 || "[{-\"'".indexOf(line.charAt(0)) >= 0;
  }
}
