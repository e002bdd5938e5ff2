package kartei.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The text of a block of HTML: no tags, no comments, nothing of scripts and styles. */
final class HtmlText {
  private static final Set<String> UNSEEN = Set.of("script", "style");
  private static final Set<String> WITHIN_A_LINE =
      Set.of(
          "a", "abbr", "b", "code", "em", "i", "kbd", "mark", "s", "small", "span", "strong", "sub",
          "sup", "u");
  private static final int LONGEST_ENTITY = 33;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> entities = new HashMap<>();
  private int at;

  private HtmlText(String html) {
    this.html = html;
  }

  static String of(String html) {
    return new HtmlText(html).read();
  }

  private String read() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        skipTag();
      } else if (c == '&') {
        readEntity();
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private void skipTag() {
    if (html.startsWith("<!--", at)) {
      skipPast("-->");
      return;
    }
    int name = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = name;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    if (end == name && !html.startsWith("<!", at) && !html.startsWith("<?", at)) {
      text.append('<');
      at++;
      return;
    }
    String tag = html.substring(name, end).toLowerCase(Locale.ROOT);
    boolean opening = name == at + 1;
    at = end;
    skipAttributes();
    if (opening && UNSEEN.contains(tag)) {
      skipElement(tag);
    } else if (!WITHIN_A_LINE.contains(tag)) {
      text.append(tag.equals("td") || tag.equals("th") ? ' ' : '\n');
    }
  }

  private void skipAttributes() {
    char quote = 0;
    while (at < html.length()) {
      char c = html.charAt(at++);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return;
      }
    }
  }

  private void skipElement(String tag) {
    for (int i = at; i < html.length(); i++) {
      if (html.regionMatches(true, i, "</" + tag, 0, tag.length() + 2)) {
        at = i;
        return;
      }
    }
    at = html.length();
  }

  private void skipPast(String end) {
    int found = html.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  private void readEntity() {
    int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_ENTITY));
    if (end < 0) {
      text.append('&');
      at++;
      return;
    }
    String entity = html.substring(at, end + 1);
    text.append(entities.computeIfAbsent(entity, MarkdownTree::entity));
    at = end + 1;
  }
}
