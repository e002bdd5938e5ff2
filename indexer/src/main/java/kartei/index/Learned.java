package kartei.index;

import java.io.IOException;
import kartei.analysis.AbbreviationTable;
import kartei.analysis.Lexicon;
import kartei.analysis.WordLists;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What an index adds to the lexicon that ships: word lists of the user and of the corpus, and the
 * abbreviations that the corpus explains. Frozen when the index is built from scratch and read
 * again by every search and every update, so that all of them make the same terms of a word.
 *
 * @param words how compounds are split, beyond what the lexicon knows
 * @param abbreviations pairs of abbreviation and long form
 */
record Learned(WordLists words, AbbreviationTable abbreviations) {
  Lexicon lexicon() {
    return Lexicon.shipped().with(words);
  }

  void write(DataOutput out) throws IOException {
    out.writeString(words.serialised());
    byte[] table = abbreviations.toBytes();
    out.writeVInt(table.length);
    out.writeBytes(table, table.length);
  }

  static Learned read(DataInput in) throws IOException {
    WordLists words = WordLists.parse(in.readString());
    var table = new byte[in.readVInt()];
    in.readBytes(table, 0, table.length);
    return new Learned(words, new AbbreviationTable(table));
  }
}
