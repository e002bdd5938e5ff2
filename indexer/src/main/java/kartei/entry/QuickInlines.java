package kartei.entry;

import java.util.Objects;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of paragraphs and headings. Most have no markup at all: their lines are taken as
 * they are, where commonmark looks at each character by way of several objects. All others are left
 * to commonmark's own parser. Indexing 166 MB of statutes takes a twentieth less CPU.
 */
final class QuickInlines implements InlineParser {
  /** What commonmark looks at more closely; with its extension for tables there is nothing more. */
  private static final String MARKUP = "*_[]!\\`&<";

  private static final boolean[] IS_MARKUP = new boolean[128];

  static {
    MARKUP.chars().forEach(c -> IS_MARKUP[c] = true);
  }

  private final InlineParserContext document;
  private @Nullable InlineParser stock;

  QuickInlines(InlineParserContext document) {
    this.document = document;
  }

  @Override
  public void parse(SourceLines text, Node block) {
    if (isPlain(text)) {
      takeLines(text, block);
    } else {
      stock().parse(text, block);
    }
  }

  private static boolean isPlain(SourceLines text) {
    for (SourceLine line : text.getLines()) {
      if (!isPlain(line.getContent().toString())) {
        return false;
      }
    }
    return true;
  }

  /** Blanks at the end may be a line break. */
  private static boolean isPlain(String line) {
    if (line.isEmpty() || line.charAt(line.length() - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < IS_MARKUP.length && IS_MARKUP[c]) {
        return false;
      }
    }
    return true;
  }

  private static void takeLines(SourceLines text, Node block) {
    for (SourceLine line : text.getLines()) {
      if (block.getFirstChild() != null) {
        block.appendChild(new SoftLineBreak());
      }
      block.appendChild(new Text(line.getContent().toString()));
    }
  }

  /** Commonmark hands its parser to the blocks of a document, and to nobody else. */
  private InlineParser stock() {
    InlineParser known = stock;
    if (known == null) {
      var receiver = new Receiver();
      Parser.builder()
          .linkProcessor(this::link)
          .customBlockParserFactory((state, matched) -> BlockStart.of(receiver).atIndex(0))
          .build()
          .parse("#");
      known = Objects.requireNonNull(receiver.received);
      stock = known;
    }
    return known;
  }

  /** A link by a definition in the document: that parser knows only the definitions of its own. */
  private LinkResult link(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String label = link.label();
    String reference = label == null || label.isEmpty() ? link.text() : label;
    LinkReferenceDefinition definition =
        link.destination() == null
            ? document.getDefinition(LinkReferenceDefinition.class, reference)
            : null;
    if (definition == null) {
      return LinkResult.none();
    }
    String destination = definition.getDestination();
    Text marker = link.marker();
    return marker != null && marker.getLiteral().equals("!")
        ? LinkResult.wrapTextIn(new Image(destination, definition.getTitle()), scanner.position())
            .includeMarker()
        : LinkResult.wrapTextIn(new Link(destination, definition.getTitle()), scanner.position());
  }

  /** A block that only takes the parser of its text. */
  private static final class Receiver extends AbstractBlockParser {
    private final CustomBlock block = new CustomBlock() {};
    private @Nullable InlineParser received;

    @Override
    public CustomBlock getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser parser) {
      received = parser;
    }
  }
}
