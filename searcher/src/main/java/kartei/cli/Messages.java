package kartei.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The program's sentences in the user's language: German where the locale says so, else English.
 * Each language has all of them, so that only one file is read.
 */
final class Messages {
  /** Between a key and its sentence, in every line of the files. */
  private static final String EQUALS = " = ";

  private final Locale locale;
  private byte @Nullable [] file;
  private @Nullable ResourceBundle bundle;

  Messages(Locale locale) {
    this.locale = locale;
  }

  /**
   * The user's language by the rules of POSIX: {@code LC_ALL} before {@code LC_MESSAGES} before
   * {@code LANG}. The JVM's own default is no help, as it falls back to English where the locale is
   * not installed; the launcher passes what it replaced in {@code KARTEI_LANG}.
   */
  static Locale localeOf(Map<String, String> environment) {
    for (String name : new String[] {"KARTEI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }

  /** All sentences and help texts; read when the first is asked for. */
  synchronized ResourceBundle bundle() {
    if (bundle == null) {
      try {
        bundle = new PropertyResourceBundle(new StringReader(new String(file(), UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e); // in memory
      }
    }
    return bundle;
  }

  /** The file of all sentences; loaded when the first is asked for. */
  synchronized byte[] file() {
    byte[] all = file;
    if (all == null) {
      String name = locale.equals(Locale.GERMAN) ? "messages_de" : "messages";
      var stream = Messages.class.getResourceAsStream(name + ".properties");
      try (var in = Objects.requireNonNull(stream, name)) {
        all = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // in the program's own jar
      }
      file = all;
    }
    return all;
  }

  /**
   * The pattern of a key. An answer says a sentence or two: they are looked for in the file, for to
   * read all four hundred as properties took each start 4 ms.
   */
  String pattern(String key) {
    byte[] all = file();
    byte[] wanted = (key + EQUALS).getBytes(UTF_8);
    for (int at = 0; at < all.length; at++) {
      if (all[at] == '\n' && startsWith(all, at + 1, wanted)) {
        int start = at + 1 + wanted.length;
        int end = start;
        while (end < all.length && all[end] != '\n' && all[end] != '\\') {
          end++;
        }
        boolean plain = end < all.length && all[end] == '\n';
        return plain ? new String(all, start, end - start, UTF_8) : bundle().getString(key);
      }
    }
    return bundle().getString(key);
  }

  private static boolean startsWith(byte[] all, int from, byte[] wanted) {
    int end = from + wanted.length;
    return end <= all.length && Arrays.equals(all, from, end, wanted, 0, wanted.length);
  }

  Locale locale() {
    return locale;
  }

  /** The sentence of a key with its particulars filled in. */
  String get(String key, @Nullable Object... particulars) {
    String pattern = pattern(key);
    String plain = new PlainSentence(locale, particulars).of(pattern);
    return plain != null ? plain : new MessageFormat(pattern, locale).format(particulars);
  }

  /** What stands for a value in help: {@code DIM=VALUE} in the user's language. */
  String label(String name) {
    String key = "label." + name.replaceAll("[^A-Za-z]+", "-");
    return has(key) ? get(key) : name;
  }

  boolean has(String key) {
    return bundle().containsKey(key);
  }
}
