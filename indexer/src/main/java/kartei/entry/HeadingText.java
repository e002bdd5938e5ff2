package kartei.entry;

import java.util.List;
import java.util.StringJoiner;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A heading as a reader sees it, without the attributes that Pandoc, Docusaurus and kramdown let an
 * author write behind it: {@code ## Aufbau {#aufbau .unnumbered}}.
 *
 * @param text what is shown, in one line
 * @param lines the same with the line ends of the file
 * @param id the anchor that the author gave it, or null
 */
record HeadingText(String text, String lines, @Nullable String id) {
  /** What stands above the text before the first heading. */
  static final HeadingText NONE = new HeadingText("", "", null);

  static HeadingText of(Heading heading) {
    var written = new StringJoiner("\n");
    for (TextLine line : InlineText.lines(heading)) {
      written.add(line.text());
    }
    return of(written.toString());
  }

  private static HeadingText of(String written) {
    int open = written.lastIndexOf('{');
    if (open < 0 || !areAttributes(written.substring(open))) {
      return new HeadingText(written.replace('\n', ' '), written, null);
    }
    String id =
        tokens(written.substring(open)).stream()
            .filter(token -> token.startsWith("#"))
            .map(token -> token.substring(1))
            .findFirst()
            .orElse(null);
    String shown = written.substring(0, open).strip();
    return new HeadingText(shown.replace('\n', ' '), shown, id);
  }

  /** {@code {#id}}, {@code {.class}}, {@code {: toc}}, {@code {width=50%}}, {@code {-}}. */
  static boolean areAttributes(String text) {
    if (text.length() < 3 || !text.startsWith("{") || !text.endsWith("}")) {
      return false;
    }
    return text.charAt(1) == ':' || tokens(text).stream().allMatch(HeadingText::isAttribute);
  }

  private static boolean isAttribute(String token) {
    boolean named = token.length() > 1 && (token.startsWith("#") || token.startsWith("."));
    return named || token.equals("-") || token.indexOf('=') > 0;
  }

  private static List<String> tokens(String attributes) {
    int from = attributes.charAt(1) == ':' ? 2 : 1;
    String inside = attributes.substring(from, attributes.length() - 1).strip();
    return List.of(inside.split(" +", -1));
  }
}
