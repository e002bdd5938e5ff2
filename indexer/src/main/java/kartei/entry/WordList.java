package kartei.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists beside this package: a line each, {@code #} begins a comment. */
final class WordList {
  private WordList() {}

  static List<String> lines(String name) {
    String file = "/kartei/entry/" + name;
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines in lower case, for words that count in any spelling. */
  static Set<String> lowerCase(String name) {
    return lines(name).stream().map(WordList::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** A word as the lists have it: in lower case, its umlauts composed. */
  static String fold(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.GERMAN), Normalizer.Form.NFC);
  }
}
