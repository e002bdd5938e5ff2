package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What site generators and note-taking programs write between the text and no reader sees: fences
 * of boxes ({@code :::tip Titel}, {@code !!! note "Titel"}, {@code [!NOTE]}), includes, the place
 * of the table of contents, attributes. Of a box its title stays.
 */
final class SiteMarkup {
  /** Wiki links are read already: {@code [[_TOC_]]} comes as the second of these. */
  private static final Set<String> CONTENTS = Set.of("[toc]", "toc");

  private SiteMarkup() {}

  /** The lines that a reader sees. */
  static List<TextLine> without(List<TextLine> lines) {
    if (!mayBe(lines)) {
      return lines;
    }
    List<TextLine> seen = new ArrayList<>();
    boolean behindMarkup = false;
    for (TextLine line : lines) {
      String shown = shown(line.text());
      if (shown == null) {
        // What follows the opening of a box is no rest of a sentence before it.
        seen.add(behindMarkup ? new TextLine(line.text(), line.lead(), true) : line);
      } else if (!shown.isEmpty()) {
        seen.add(new TextLine(shown, 0, true));
      }
      behindMarkup = shown != null;
    }
    return seen;
  }

  /** By a loop, as are others here: of each paragraph, streams were a hundredth of a build. */
  private static boolean mayBe(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (":!?[{tT".indexOf(line.text().charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What is left of a line of markup; null if it is none. */
  private static @Nullable String shown(String text) {
    if (text.startsWith(":::")) {
      return boxTitle(text.substring(text.lastIndexOf(":::") + 3).strip());
    }
    if (text.startsWith("!!!") || text.startsWith("???")) {
      String opening = text.substring(text.startsWith("???+") ? 4 : 3);
      return isWordBehindBlank(opening) ? boxTitle(opening.strip()) : null;
    }
    if (text.startsWith("[!")) {
      int close = text.indexOf(']');
      return close < 3 ? null : withoutFold(text.substring(close + 1)).strip();
    }
    boolean dropped =
        isWhole(text, "{%", "%}")
            || isWhole(text, "{{<", ">}}")
            || isWhole(text, "{{%", "%}}")
            || HeadingText.areAttributes(text)
            || isContents(text);
    return dropped ? "" : null;
  }

  private static boolean isWordBehindBlank(String text) {
    return text.length() > 1 && text.charAt(0) == ' ' && Character.isLetter(text.charAt(1));
  }

  /** {@code [!tip]-} says that the box is closed at first. */
  private static String withoutFold(String text) {
    return text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
  }

  /** The title behind the kind of a box: {@code tip Titel}, {@code note[Titel]}. */
  private static String boxTitle(String opening) {
    if (opening.isEmpty() || opening.startsWith("{")) {
      return "";
    }
    int end = 0;
    while (end < opening.length() && " [{\"".indexOf(opening.charAt(end)) < 0) {
      end++;
    }
    String title = opening.substring(end).strip();
    if (title.startsWith("{") && title.endsWith("}")) {
      return "";
    }
    boolean enclosed =
        title.length() > 1
            && ((title.startsWith("[") && title.endsWith("]"))
                || (title.startsWith("\"") && title.endsWith("\"")));
    return enclosed ? title.substring(1, title.length() - 1).strip() : title;
  }

  private static boolean isWhole(String text, String start, String end) {
    return text.startsWith(start) && text.endsWith(end);
  }

  private static boolean isContents(String text) {
    return CONTENTS.contains(text.toLowerCase(java.util.Locale.ROOT));
  }
}
