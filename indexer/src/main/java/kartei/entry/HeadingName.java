package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says: number, title and other names.
 *
 * @param number the number, or null
 * @param label the number as written, where it was taken off the title; else null
 * @param title the heading without its number
 * @param aliases abbreviation and long name in parentheses
 * @param inPath how the heading is called in the paths of the entries below it
 */
record HeadingName(
    @Nullable String number,
    @Nullable String label,
    String title,
    List<String> aliases,
    String inPath) {

  private static final int MAX_NAME_LENGTH = 80;
  private static final int MAX_NAME_WORDS = 4;
  private static final Set<String> NO_NAMES = WordList.lowerCase("no-names.txt");

  static HeadingName of(String heading) {
    return of(heading, Set.of());
  }

  static HeadingName of(String heading, Set<String> chapters) {
    HeadingNumber number = HeadingNumber.of(heading, chapters);
    if (number == null) {
      return new HeadingName(null, null, heading, aliases(heading), heading);
    }
    boolean named = !number.rest().isEmpty() && isName(number.rest().charAt(0));
    String title = named ? number.rest() : heading;
    String label = named ? number.label() : null;
    String inPath = number.named() ? heading : title;
    return new HeadingName(number.number(), label, title, aliases(title), inPath);
  }

  /** A title begins with a word; {@code (zu § 3)} or {@code - 2024} alone is none. */
  private static boolean isName(char first) {
    return Character.isLetterOrDigit(first) || "„“\"»«'‚`“§".indexOf(first) >= 0;
  }

  /** The title without its last parenthesis. */
  String bareTitle() {
    return bare(title);
  }

  static String bare(String title) {
    int open = parenthesis(title);
    return open < 0 ? title : title.substring(0, open).strip();
  }

  private static List<String> aliases(String title) {
    int open = parenthesis(title);
    if (open < 0) {
      return List.of();
    }
    String bare = title.substring(0, open).strip();
    String inside = title.substring(open + 1, title.length() - 1).strip();
    List<String> aliases = new ArrayList<>();
    if (isAbbreviation(bare)) {
      aliases.add(bare);
    }
    List<String> several = List.of(inside.split("[,/] ?", -1));
    if (several.size() > 1 && several.stream().allMatch(HeadingName::isAbbreviation)) {
      aliases.addAll(several);
    } else if (isAbbreviation(inside) || isOtherName(inside, isAbbreviation(bare))) {
      aliases.add(inside);
    }
    return aliases;
  }

  /** Where the parenthesis at the end of the title opens, or -1. */
  private static int parenthesis(String title) {
    int open = title.lastIndexOf('(');
    boolean atEnd =
        title.endsWith(")") && title.indexOf(')', Math.max(open, 0)) == title.length() - 1;
    return atEnd && open > 0 ? open : -1;
  }

  /** One word with at least two capitals, or capitals and digits: {@code MoE}, {@code S4}. */
  static boolean isAbbreviation(String text) {
    if (text.length() > 15 || text.indexOf(' ') >= 0) {
      return false;
    }
    int capitals = 0;
    boolean digits = false;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      digits |= Character.isDigit(text.charAt(i));
    }
    return capitals >= 2 || (capitals == 1 && digits);
  }

  /** A name begins with a capital and is short, unless it is what an abbreviation stands for. */
  private static boolean isOtherName(String text, boolean longForm) {
    boolean name =
        text.length() > 2
            && text.length() <= MAX_NAME_LENGTH
            && Character.isUpperCase(text.charAt(0));
    String[] words = text.split(" ", -1);
    boolean isShort = longForm || words.length <= MAX_NAME_WORDS;
    boolean says = Label.opensSentence(words[0]) || NO_NAMES.contains(WordList.fold(words[0]));
    return name && isShort && !says && text.indexOf(',') < 0;
  }
}
