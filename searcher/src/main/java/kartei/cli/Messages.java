package kartei.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
  private final Locale locale;
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
  ResourceBundle bundle() {
    if (bundle == null) {
      bundle = read(locale.equals(Locale.GERMAN) ? "messages_de" : "messages");
    }
    return bundle;
  }

  private static ResourceBundle read(String name) {
    var stream = Messages.class.getResourceAsStream(name + ".properties");
    try (var reader =
        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in the program's own jar
    }
  }

  Locale locale() {
    return locale;
  }

  /** The sentence of a key with its particulars filled in. */
  String get(String key, @Nullable Object... particulars) {
    String pattern = bundle().getString(key);
    String plain = plain(pattern, particulars);
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

  /**
   * The sentence without MessageFormat, which brings number and date formats to the start of a
   * short run; null where the pattern needs it.
   */
  private @Nullable String plain(String pattern, @Nullable Object... particulars) {
    var sentence = new StringBuilder(pattern.length() + 32);
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '\'') {
        at++;
        if (at >= pattern.length() || pattern.charAt(at) != '\'') {
          return null;
        }
        sentence.append('\'');
      } else if (c == '{') {
        if (at + 2 >= pattern.length() || pattern.charAt(at + 2) != '}') {
          return null;
        }
        int number = pattern.charAt(at + 1) - '0';
        if (number < 0 || number >= particulars.length || !isPlain(particulars[number])) {
          return null;
        }
        sentence.append(written(particulars[number]));
        at += 2;
      } else {
        sentence.append(c);
      }
    }
    return sentence.toString();
  }

  /** What is written without MessageFormat. */
  private static boolean isPlain(@Nullable Object particular) {
    return particular instanceof String
        || particular instanceof java.nio.file.Path
        || (particular instanceof Integer number && number >= 0);
  }

  /** Text as it is, numbers in groups of three digits, as MessageFormat does in both languages. */
  private String written(@Nullable Object particular) {
    var digits = new StringBuilder(String.valueOf(particular));
    if (particular instanceof Integer) {
      char separator = locale.equals(Locale.GERMAN) ? '.' : ',';
      for (int at = digits.length() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
      }
    }
    return digits.toString();
  }
}
