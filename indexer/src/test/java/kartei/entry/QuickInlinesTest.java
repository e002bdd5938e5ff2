package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commonmark's own parser of inline content says what is right. */
class QuickInlinesTest {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser STOCK = Parser.builder().extensions(TABLES).build();
  private static final Parser QUICK =
      Parser.builder().extensions(TABLES).inlineParserFactory(QuickInlines::new).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();

  private static final List<String> PARTS =
      List.of(
          "Wort",
          "ein",
          " ",
          " ",
          "  ",
          "\n",
          "\n",
          "\n\n",
          "  \n",
          "\t",
          "*",
          "**",
          "_",
          "`",
          "[a]",
          "[a][b]",
          "![a]",
          "[",
          "]",
          "(",
          ")",
          "[b]: /ziel \"Titel\"\n",
          "[a]: <x y>\n",
          "!",
          "\\",
          "&auml;",
          "&",
          "<b>",
          "<http://x.de>",
          "<",
          "# ",
          "- ",
          "1. ",
          "> ",
          "| a | b |\n|---|---|\n",
          "| [a] | c |\n",
          "---\n",
          "ß„“",
          "\u00a0",
          "\u0001",
          "\0",
          "😀",
          "    ",
          "https://x.de");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "# Titel #",
        "eine Zeile\nzwei Zeilen",
        "hart  \numbrochen",
        "hinten  \n",
        "hinten\t",
        "ohne [a] und ![a] und [Text][a] und [Text](/da)",
        "[a]: /ziel 'Titel'\n\n[a] und ![a] und [Text][A] und ![Bild][a] und [a][]\n\n# [a]: /b",
        "| a | [b] |\n|---|---|\n| c | *d* |\n\n[b]: /ziel",
        "> *über\n> Zeilen*\nfaul\n\n- eins\n  zwei\n"
      })
  void readsAsCommonmarkDoes(String text) {
    assertThat(html(QUICK, text)).isEqualTo(html(STOCK, text));
  }

  @Test
  void readsAnyTextAsCommonmarkDoes() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      for (int left = 1 + random.nextInt(25); left > 0; left--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String markdown = text.toString();
      assertThat(html(QUICK, markdown))
          .as("seed %d: %s", seed, markdown)
          .isEqualTo(html(STOCK, markdown));
    }
  }

  private static String html(Parser parser, String text) {
    return HTML.render(parser.parse(text));
  }
}
