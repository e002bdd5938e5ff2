package kartei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kartei.entry.Entry;

/** The lines that an entry has in its file, as its author wrote them. */
final class EntrySource {
  private final Path corpus;

  EntrySource(Path corpus) {
    this.corpus = corpus;
  }

  /** The lines below the heading; none where the file cannot be read any more. */
  List<String> lines(Entry entry) {
    try {
      Path root = corpus.toRealPath();
      Path file = root.resolve(entry.file()).toRealPath();
      if (!file.startsWith(root)) {
        return List.of();
      }
      List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
      return entry.lastLine() > lines.size()
          ? List.of()
          : lines.subList(entry.firstLine() - 1, entry.lastLine());
    } catch (IOException e) {
      return List.of(); // moved, removed or not UTF-8: the index has the text
    }
  }
}
