package kartei.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What German makes of the whole of a hyphenated compound, by what it makes of its segments. */
final class WholeForms {
  /** With which English nouns like Start-up and Add-on end. */
  private static final Set<String> PARTICLES =
      Set.of("up", "ups", "on", "ons", "in", "ins", "out", "outs", "off", "offs", "down", "downs");

  private final Function<String, WordForms> forms;
  private final Roots roots;

  /**
   * @param forms of a single word
   */
  WholeForms(Function<String, WordForms> forms, Roots roots) {
    this.forms = forms;
    this.roots = roots;
  }

  /**
   * The whole of a hyphenated compound: written and inflected as if it had no hyphen. GPT-4 is a
   * name, 3-Zimmer-Wohnung and 3D-Drucker are words.
   */
  WordForms of(WordScanner scanner, int segments) {
    StringBuilder exact = new StringBuilder();
    WordForms last = null;
    int beforeLast = 0;
    boolean name = false;
    boolean digits = false;
    for (int i = 0; i < segments; i++) {
      last = forms.apply(scanner.segment(i).spelled());
      if (!exact.isEmpty() && betweenDigits(exact, last.exact())) {
        exact.append('-');
      }
      beforeLast = exact.length();
      exact.append(last.exact().toLowerCase(Locale.ROOT));
      boolean first = beforeLast == 0 && hasDigit(last.exact());
      boolean count =
          first && (last.kind() == WordForms.Kind.NUMBER || endsAsWord(scanner, segments));
      name |= hasDigit(last.exact()) && !count || last.kind() == WordForms.Kind.NAME && digits;
      digits |= count;
    }
    String head = last == null ? "" : last.stem().toLowerCase(Locale.ROOT);
    // Start-ups and Add-on are inflected as one word
    boolean particle =
        last != null && (last.kind() == WordForms.Kind.STOP || PARTICLES.contains(last.exact()));
    String stem =
        particle
            ? forms.apply(Character.toUpperCase(exact.charAt(0)) + exact.substring(1)).stem()
            : exact.substring(0, beforeLast) + head;
    WordForms.Kind kind = name ? WordForms.Kind.NAME : WordForms.Kind.WORD;
    return new WordForms(exact.toString(), stem, roots.of(stem), List.of(), kind);
  }

  /** Whether the last segment is an ordinary word, Drucker. */
  private boolean endsAsWord(WordScanner scanner, int segments) {
    WordForms last = forms.apply(scanner.segment(segments - 1).spelled());
    return last.kind() == WordForms.Kind.WORD && !hasDigit(last.exact());
  }

  private static boolean betweenDigits(StringBuilder before, String after) {
    return Character.isDigit(before.charAt(before.length() - 1))
        && Character.isDigit(after.charAt(0));
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
