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
  synchronized ResourceBundle bundle() {
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
