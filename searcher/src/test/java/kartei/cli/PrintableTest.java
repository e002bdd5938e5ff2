package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever documents hold, neither a terminal nor a JSON parser is led astray. */
class PrintableTest {
  /** Control characters but tab and line end, marks of direction, separators, lone surrogates. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028\\u2029"
              + "\\u202a-\\u202e\\u2066-\\u2069]|\\p{Cs}");

  private static final int TEXTS = 20_000;

  private final long seed = Long.getLong("kartei.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void nothingUnsafeReachesATerminal() {
    for (int i = 0; i < TEXTS; i++) {
      String printed = Printable.of(text());
      assertThat(UNSAFE.matcher(printed).find()).as("seed %d: %s", seed, printed).isFalse();
    }
  }

  @Test
  void safeTextIsPrintedAsItIs() {
    for (String text :
        new String[] {"", "Häuser\tund\nWörter", "日本語 😀 e\u0301", "a\u00a0b\u00adc"}) {
      assertThat(Printable.of(text)).isEqualTo(text);
    }
  }

  @Test
  void nameOfAFileStaysOnItsLine() {
    assertThat(Printable.line("a\nb\tc\u001b.md")).isEqualTo("a␊b␉c␛.md");
  }

  @Test
  void jsonIsValidSafeAndReadBackTheSame() {
    for (int i = 0; i < TEXTS / 10; i++) {
      String text = text();
      var bytes = new ByteArrayOutputStream();
      new JsonPrinter(new PrintStream(bytes, true, StandardCharsets.UTF_8))
          .print("test/1", json -> JsonPrinter.write(json, "text", text));
      String line = bytes.toString(StandardCharsets.UTF_8);

      assertThat(line).as("seed %d", seed).endsWith("}\n");
      assertThat(UNSAFE.matcher(line.strip()).find()).as("seed %d: %s", seed, line).isFalse();
      assertThat(line.strip()).as("seed %d", seed).doesNotContain("\n");
      assertThat(Json.of(line).get("text")).as("seed %d", seed).isEqualTo(WellFormed.of(text));
    }
  }

  private String text() {
    var text = new StringBuilder();
    for (int left = random.nextInt(20); left >= 0; left--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0xa0));
        case 1 -> text.append((char) (0x2000 + random.nextInt(0x70)));
        case 2 -> text.append((char) (0xd800 + random.nextInt(0x800)));
        case 3 -> text.append("\033]8;;file:///etc/passwd\033\\");
        case 4 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append("Wörter \"' \\ ");
      }
    }
    return text.toString();
  }
}
