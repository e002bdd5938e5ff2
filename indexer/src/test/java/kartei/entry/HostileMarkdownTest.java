package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kartei.corpus.CorpusFile;
import kartei.corpus.FileNotice;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is made to overflow a stack or to take for ever; generous times, small stacks. */
class HostileMarkdownTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private final EntrySplitter splitter = new EntrySplitter(Outline::nameTerms);

  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("quotes", "> ".repeat(50_000) + "a");
    texts.put("stars", "*".repeat(50_000) + "a");
    texts.put("emphasis", "*a **a ".repeat(20_000));
    texts.put("images", "![".repeat(50_000));
    texts.put("brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000));
    texts.put("links", "[a](b".repeat(30_000));
    texts.put("ticks", "`a``b```".repeat(20_000));
    texts.put("comments", "<!--".repeat(50_000));
    texts.put("tags", "<div ".repeat(50_000));
    texts.put("less", "<".repeat(100_000));
    texts.put("lists", nestedList(500));
    texts.put("items", "- ".repeat(5_000) + "a");
    texts.put("rules", "---\n".repeat(100_000));
    texts.put("headings", "# a\n".repeat(50_000));
    texts.put("setext", "a\n=\n".repeat(50_000));
    texts.put("definitions", "a\n: b\n".repeat(50_000));
    texts.put("labels", "**a:** b\n".repeat(50_000));
    texts.put("lines", "a\n".repeat(400_000));
    texts.put("lines and a bar", "|\n" + "a\n".repeat(400_000));
    texts.put("dashes", "a\n    ---\n".repeat(500_000));
    texts.put("reference definitions", "[a]: b\n".repeat(200_000));
    texts.put("long line", "wort ".repeat(300_000));
    texts.put("one word", "x".repeat(2_000_000));
    texts.put("newlines", "\n".repeat(400_000));
    texts.put("carriage returns", "\r".repeat(300_000));
    texts.put("nul", "\0".repeat(300_000));
    texts.put("commas", "**a:** " + "a,".repeat(500_000));
    texts.put("parentheses", "**a:** " + "(".repeat(500_000));
    texts.put("entities", "<div>" + "&#65;&auml;&".repeat(50_000));
    texts.put("wide table", wideTable());
    texts.put("front matter flow", "---\na: " + "[".repeat(60_000) + "\n---\ntext");
    texts.put("front matter maps", "---\n" + "a: {".repeat(10_000) + "\n---\ntext");
    texts.put("front matter keys", "---\n" + "k: v\n".repeat(10_000) + "---\ntext");
    texts.put("front matter open", "---\n" + "k: v\n".repeat(200_000));
    return texts;
  }

  private static String nestedList(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    return text.toString();
  }

  private static String wideTable() {
    String head = "|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n";
    return "# T\n\n" + head + "|b|\n".repeat(5_000) + "\nEnde\n";
  }

  static Iterable<String> names() {
    return texts().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void ends(String name) throws InterruptedException {
    String text = texts().getOrDefault(name, "");
    Thread smallStack = new Thread(null, () -> assertSplits(text), "small stack", 512 * 1024);
    Throwable[] failure = new Throwable[1];
    smallStack.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
    smallStack.start();
    Assertions.assertTrue(smallStack.join(LIMIT), "took longer than " + LIMIT);
    assertThat(failure[0]).isNull();
  }

  private void assertSplits(String text) {
    Splitting splitting = splitter.split(new CorpusFile("a.md", text));
    assertThat(splitting.entries()).isNotEmpty();
  }

  @Test
  void readsATableThatIsTooLargeAsText() {
    Splitting splitting = splitter.split(new CorpusFile("a.md", wideTable()));
    assertThat(splitting.notices())
        .extracting(FileNotice::kind)
        .containsExactly(FileNotice.Kind.TABLES_AS_TEXT);
    assertThat(splitting.entries())
        .singleElement()
        .extracting(Entry::text)
        .asString()
        .endsWith("Ende");
  }

  @Test
  void neverFailsOnRandomMarkup() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] parts = {
      "# ",
      "\n",
      "\n\n",
      "- ",
      "> ",
      "**",
      "*",
      "a:",
      ": ",
      "|",
      "|-|-|\n",
      "```",
      "---\n",
      "wort ",
      "Ja*",
      "(x)",
      "[a](b)",
      "![",
      "<b>",
      "<!--",
      "&amp;",
      "    ",
      "\t",
      "1. ",
      "§ 5 ",
      "[^1]",
      "ü",
      "\r\n",
      "\r",
      "\uFEFF",
      "\u0000",
      "\uD83D",
      "\uDE00",
      "\u202E",
      "===\n",
      "title: a\n",
      "b: ",
      "{",
      "}",
      "'",
      "!!x ",
      "%",
      "@",
      "\n  - ",
      "+++\n",
      "[[",
      "]]",
      "]: ",
      "|a|b|\n"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "---\ntitle: a\n" : "");
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      CorpusFile file = new CorpusFile("a/b.md", text.toString());
      Splitting splitting =
          Assertions.assertDoesNotThrow(
              () -> splitter.split(file), "seed " + seed + " text " + text);
      long lines = text.toString().lines().count();
      assertThat(splitting.entries())
          .as("seed %d text %s", seed, text)
          .allMatch(
              entry ->
                  splitting.notices().stream()
                      .noneMatch(n -> n.kind() == FileNotice.Kind.PLAIN_TEXT))
          .allMatch(entry -> entry.lastLine() <= Math.max(1, lines))
          .doesNotHaveDuplicates();
    }
  }
}
