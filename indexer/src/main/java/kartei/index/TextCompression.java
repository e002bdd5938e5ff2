package kartei.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's own format with its better compression, so that any Lucene reads it, but with less
 * effort spent on it: stored text is half of an index, and zlib's second level takes 5.6 % of the
 * processor time of a build of German law, for an index of 156 MB; the third 6.9 % for 155 MB, the
 * first 4.9 % for 159 MB, and the sixth, which Lucene takes, twice what the third does. A third of
 * the block, with a dictionary as large as before, makes an answer on German law a seventh faster,
 * for 2 % more of the index.
 */
final class TextCompression extends CompressionMode {
  private static final int LEVEL = 2;

  // As in Lucene90StoredFieldsFormat and DeflateWithPresetDictCompressionMode, but for the sizes,
  // which a reader finds in the index.
  private static final String FORMAT = "Lucene90StoredFieldsHighData";
  private static final int BLOCK_BYTES = 10 * 16 * 1024;
  private static final int BLOCK_DOCUMENTS = 4096;
  private static final int INDEX_BLOCK_SHIFT = 10;
  private static final int PARTS = 10;
  private static final int DICTIONARY_FACTOR = 2;

  private final CompressionMode stock = new DeflateWithPresetDictCompressionMode();

  private TextCompression() {}

  /**
   * Lucene's codec, by its own name.
   *
   * @param words that wait to be written with it
   */
  static Codec codec(WaitingWords words) {
    var stock = new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION);
    var stored = new Format(stock.storedFieldsFormat());
    var postings = new QuickPostings(stock.postingsFormat(), words);
    return new FilterCodec(stock.getName(), stock) {
      @Override
      public StoredFieldsFormat storedFieldsFormat() {
        return stored;
      }

      @Override
      public PostingsFormat postingsFormat() {
        return postings;
      }
    };
  }

  @Override
  public Compressor newCompressor() {
    return new Deflating();
  }

  @Override
  public Decompressor newDecompressor() {
    return stock.newDecompressor();
  }

  private static final class Format extends StoredFieldsFormat {
    private final StoredFieldsFormat stock;
    private final StoredFieldsFormat quick =
        new Lucene90CompressingStoredFieldsFormat(
            FORMAT, new TextCompression(), BLOCK_BYTES, BLOCK_DOCUMENTS, INDEX_BLOCK_SHIFT);

    Format(StoredFieldsFormat stock) {
      this.stock = stock;
    }

    @Override
    public StoredFieldsReader fieldsReader(
        Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
        throws IOException {
      return stock.fieldsReader(directory, segment, fields, context);
    }

    @Override
    public StoredFieldsWriter fieldsWriter(
        Directory directory, SegmentInfo segment, IOContext context) throws IOException {
      segment.putAttribute(
          Lucene90StoredFieldsFormat.MODE_KEY, Lucene104Codec.Mode.BEST_COMPRESSION.name());
      return quick.fieldsWriter(directory, segment, context);
    }
  }

  private static final class Deflating extends Compressor {
    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] input = {};
    private byte[] output = new byte[BLOCK_BYTES / PARTS];

    @Override
    public void compress(ByteBuffersDataInput bytes, DataOutput out) throws IOException {
      int length = Math.toIntExact(bytes.length() - bytes.position());
      int dictionary = length / (PARTS * DICTIONARY_FACTOR);
      int part = (length - dictionary + PARTS - 1) / PARTS;
      out.writeVInt(dictionary);
      out.writeVInt(part);
      if (input.length < dictionary + part) {
        input = new byte[dictionary + part];
      }
      bytes.readBytes(input, 0, dictionary);
      deflater.reset();
      deflate(0, dictionary, out);
      for (int start = dictionary; start < length; start += part) {
        int size = Math.min(part, length - start);
        bytes.readBytes(input, dictionary, size);
        deflater.reset();
        deflater.setDictionary(input, 0, dictionary);
        deflate(dictionary, size, out);
      }
    }

    private void deflate(int from, int size, DataOutput out) throws IOException {
      if (size == 0) {
        out.writeVInt(0);
        return;
      }
      deflater.setInput(input, from, size);
      deflater.finish();
      int written = 0;
      while (!deflater.finished()) {
        if (written == output.length) {
          output = Arrays.copyOf(output, 2 * written);
        }
        written += deflater.deflate(output, written, output.length - written);
      }
      out.writeVInt(written);
      out.writeBytes(output, written);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }
}
