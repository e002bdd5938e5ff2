package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kartei.corpus.CorpusFile;
import kartei.corpus.FileNotice;

/**
 * Cuts a Markdown file into entries. Never fails: what the parser cannot read is one entry of plain
 * text. Safe for use by several threads at once.
 */
public final class EntrySplitter {
  /** The deepest level of headings that Markdown has. */
  public static final int DEEPEST_LEVEL = 6;

  private final Function<String, List<String>> nameTerms;
  private final int maxLevel;

  /**
   * A splitter that cuts at headings of all levels.
   *
   * @param nameTerms the terms of a name, by which the rows of comparison tables find their
   *     entries; a hyphenated word as its segments, so that {@code Reasoning-Modelle} is part of
   *     {@code Reasoning-optimierte Modelle}
   */
  public EntrySplitter(Function<String, List<String>> nameTerms) {
    this(nameTerms, DEEPEST_LEVEL);
  }

  /**
   * A splitter that leaves headings deeper than {@code maxLevel} within the text above them.
   *
   * @param nameTerms the terms of a name, by which the rows of comparison tables find their entries
   * @param maxLevel 1 to 6
   */
  public EntrySplitter(Function<String, List<String>> nameTerms, int maxLevel) {
    if (maxLevel < 1 || maxLevel > DEEPEST_LEVEL) {
      throw new IllegalArgumentException("level " + maxLevel + " is not one of 1 to 6");
    }
    this.nameTerms = nameTerms;
    this.maxLevel = maxLevel;
  }

  /** The entries of a file. */
  public Splitting split(CorpusFile file) {
    FrontMatter front = FrontMatter.cut(file);
    MarkdownTree tree = MarkdownTree.of(front.body());
    if (tree != null) {
      try {
        return split(file, front, tree);
      } catch (RuntimeException | StackOverflowError e) {
        // Below, the file is read as plain text, and a notice says so.
      }
    }
    return split(file, front, MarkdownTree.ofPlainText(front.body()));
  }

  private Splitting split(CorpusFile file, FrontMatter front, MarkdownTree tree) {
    List<FileNotice> notices = new ArrayList<>(front.notices());
    FileNotice.Kind loss = tree.loss();
    if (loss != null) {
      notices.add(new FileNotice(file.path(), 1, loss, ""));
    }
    return new DocumentSplitter(file.path(), front, maxLevel).split(tree, nameTerms, notices);
  }
}
