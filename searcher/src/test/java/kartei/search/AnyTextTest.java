package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed gets an answer, within the time a query has. A failure tells the seed: {@code
 * -Dkartei.seed=…} repeats it. {@code -Dkartei.texts=1000000} tries more, {@code -Dkartei.index=…}
 * asks an index of one's own, which is only read.
 */
class AnyTextTest {
  private static final int TEXTS = Integer.getInteger("kartei.texts", 100_000);

  /** Of CPU: a machine that does something else meanwhile says nothing about a query. */
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Pieces of syntax and of text, put together at random. */
  private static final List<String> PIECES =
      List.of(
          "lange",
          "Sequenzen",
          "Sequenezn",
          "Wissensdatenbank",
          "der",
          "MoE",
          "C++",
          "§ 5",
          "ß",
          "Ä",
          " ",
          "  ",
          "\t",
          "\n",
          "\u00a0",
          "\u200b",
          "(",
          ")",
          "((",
          "))",
          "\"",
          "„",
          "“",
          "«",
          "~",
          "~2",
          "~99999999999",
          "*",
          "?",
          "**",
          "+",
          "-",
          "--",
          "&&",
          "||",
          "!",
          "AND",
          "OR",
          "NOT",
          " UND ",
          " ODER ",
          " NICHT ",
          ":",
          "titel:",
          "stärken:",
          "skalierbarkeit:",
          "kontext:",
          "kontext:>=",
          "kontext:1..",
          "foo:",
          "pfad:(",
          "\\",
          "/",
          "/a.*/",
          "[",
          "]",
          "{",
          "}",
          "^",
          "^2",
          "TO",
          "<",
          ">",
          "=",
          "..",
          "…",
          "😀",
          "\ud83d",
          "\ude00",
          "\u0000",
          "\u202e",
          "e\u0301",
          "0",
          "1",
          "12345678901234567890",
          "1.000,5",
          "2015-01-01",
          "http://a.b/c?d=e#f",
          "a0",
          "f0:");

  @TempDir private static Path folder;
  private static EntrySearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    String index = System.getProperty("kartei.index");
    searcher = new EntrySearcher(index == null ? TestIndex.ofResources(folder) : Path.of(index));
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @Test
  void anyTextIsAnswered() {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    System.out.println("AnyTextTest -Dkartei.seed=" + seed);
    var random = new Random(seed);
    int entries = total("");
    var slowest = new Slowest(Duration.ZERO, "");
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      long before = CLOCK.getCurrentThreadCpuTime();
      try {
        assertThat(total(text, i % 10 == 0 ? 3 : 0)).isBetween(0, entries);
      } catch (RuntimeException | Error e) {
        fail("seed " + seed + ", text: " + text, e);
      }
      slowest = slowest.or(text, Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - before));
    }
    System.out.println("AnyTextTest: " + TEXTS + " texts, slowest: " + slowest);
    assertThat(slowest.time()).as("seed %d, %s", seed, slowest).isLessThan(MOST);
  }

  private record Slowest(Duration time, String text) {
    Slowest or(String other, Duration taken) {
      return taken.compareTo(time) > 0 ? new Slowest(taken, other) : this;
    }

    @Override
    public String toString() {
      return time.toMillis() + " ms, " + text.replaceAll("[\\p{Cntrl}]", "�");
    }
  }

  @Test
  void hugeAndNestedTextsAreAnswered() {
    for (String piece :
        List.of("(", ")", "\"", "a ", "-", "+a ", "NOT ", "a*", "(a OR ", "titel:(")) {
      assertThat(total(piece.repeat(20_000))).isNotNegative();
      assertThat(total(piece.repeat(100) + "Sequenzen")).isNotNegative();
    }
  }

  /** Mostly short words: it is their signs that matter, and long unknown words cost time. */
  private static String text(Random random) {
    boolean rich = random.nextInt(10) == 0;
    var text = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 8);
    for (int i = 0; i < length; i++) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      boolean word = piece.length() > 3 && Character.isLetter(piece.charAt(piece.length() - 1));
      if (random.nextInt(60) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(word && !rich ? "ab " : piece);
      }
      if (random.nextInt(3) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static int total(String text) {
    return total(text, 3);
  }

  private static int total(String text, int hits) {
    try {
      return searcher.search(new SearchRequest(text, List.of(), hits, 0, null, 0)).total();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
