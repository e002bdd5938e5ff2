package kartei.analysis;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The lexicon as it lies in memory, made from its text files beforehand: reading those takes ten
 * times as long as a cold search may spend on words. A test says when the image is out of date, and
 * how to make it anew.
 */
record LexiconImage(WordTable words, WordStarts starts, Affixes affixes, String checksum) {

  static final String RESOURCE = "lexicon.bin";

  static LexiconImage shipped() {
    ByteBuffer in = ByteBuffer.wrap(WordFile.bytes(RESOURCE));
    String checksum = HexFormat.of().toHexDigits(in.getInt());
    Affixes affixes = Affixes.shipped();
    WordTable words = WordTable.read(in);
    return new LexiconImage(words, WordStarts.read(in, affixes), affixes, checksum);
  }

  /** The image of the text files as they are now. */
  static byte[] fromFiles() {
    LexiconFiles files = LexiconFiles.read();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(HexFormat.fromHexDigits(files.checksum()));
      files.words().write(out);
      new WordStarts(files.words(), files.affixes()).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
