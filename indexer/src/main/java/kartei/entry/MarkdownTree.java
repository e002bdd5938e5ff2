package kartei.entry;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import kartei.corpus.FileNotice;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A parsed text.
 *
 * @param document the root of its blocks
 * @param loss what the parser could not do: read tables, where one has more cells than it is
 *     willing to hold (a million) or where the text would keep it busy for hours; read anything at
 *     all; null where nothing was lost
 */
record MarkdownTree(Node document, FileNotice.@Nullable Kind loss) {
  /**
   * Before each line of a paragraph the tables extension copies all the lines above it (50,000
   * lines took 4 s, and the time grows with the square). No author writes paragraphs of this
   * length.
   */
  private static final int LONGEST_PARAGRAPH = 10_000;

  private static final Parser PARSER = parser(List.of(TablesExtension.create()));
  private static final Parser WITHOUT_TABLES = parser(List.of());

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .inlineParserFactory(QuickInlines::new)
        .build();
  }

  /** The tree of the text, or null if the parser gives up on it. */
  static @Nullable MarkdownTree of(String text) {
    if (text.indexOf('|') < 0) {
      MarkdownTree tree = withoutTables(text);
      return tree == null ? null : new MarkdownTree(tree.document(), null);
    }
    if (longestParagraph(text) > LONGEST_PARAGRAPH) {
      return withoutTables(text);
    }
    try {
      return new MarkdownTree(parse(PARSER, text), null);
    } catch (RuntimeException | StackOverflowError e) {
      return withoutTables(text);
    }
  }

  /** The longest run of lines that may be one paragraph: not blank, no row of a table. */
  private static int longestParagraph(String text) {
    FileLines lines = new FileLines(text);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      run = line.isBlank() || line.indexOf('|') >= 0 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static @Nullable MarkdownTree withoutTables(String text) {
    try {
      return new MarkdownTree(parse(WITHOUT_TABLES, text), FileNotice.Kind.TABLES_AS_TEXT);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /**
   * From a reader the parser takes lines in two thirds of the time that it takes to find them in a
   * string: a tenth of the time to parse German law.
   */
  private static Node parse(Parser parser, String text) {
    try {
      return parser.parseReader(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
  }

  /** A tree of one paragraph a line, for text that the parser gave up on. */
  static MarkdownTree ofPlainText(String text) {
    Node document = new Document();
    FileLines lines = new FileLines(text);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(lines.get(i)));
        paragraph.addSourceSpan(SourceSpan.of(i, 0, lines.start(i), lines.get(i).length()));
        document.appendChild(paragraph);
      }
    }
    return new MarkdownTree(document, FileNotice.Kind.PLAIN_TEXT);
  }

  /** What an entity such as {@code &auml;} stands for. */
  static String entity(String entity) {
    Node paragraph = WITHOUT_TABLES.parse(entity).getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral()
        : entity;
  }
}
