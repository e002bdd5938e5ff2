package kartei.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The program's sentences in the user's language: German where the locale says so, else English.
 */
final class Messages {
  /** The bundle of all sentences and help texts. */
  static final String BUNDLE = "kartei.cli.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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

  ResourceBundle bundle() {
    return bundle;
  }

  Locale locale() {
    return locale;
  }

  /** The sentence of a key with its particulars filled in. */
  String get(String key, Object... particulars) {
    return new MessageFormat(bundle.getString(key), locale).format(particulars);
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }
}
