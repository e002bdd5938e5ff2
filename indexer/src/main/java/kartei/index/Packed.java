package kartei.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Values packed into one stored value of the index, in Lucene's own encoding. */
final class Packed {
  private static final byte[] REPLACEMENT = "\uFFFD".getBytes(UTF_8);

  private Packed() {}

  /** Writes a value. */
  @FunctionalInterface
  interface Writing {
    void to(DataOutput out) throws IOException;
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reading<T> {
    T from(DataInput in) throws IOException;
  }

  static BytesRef bytes(Writing writing) {
    var out = new ByteBuffersDataOutput();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return new BytesRef(out.toArrayCopy());
  }

  static <T> T read(BytesRef bytes, Reading<T> reading) throws IOException {
    return reading.from(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  /**
   * A text in UTF-8. Lucene would do that itself, character by character, in three times the time.
   * Half a pair of surrogates, which an entity such as {@code &#xD800;} can make, becomes U+FFFD.
   */
  static BytesRef text(String text) {
    try {
      ByteBuffer bytes =
          UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .replaceWith(REPLACEMENT)
              .encode(CharBuffer.wrap(text.toCharArray()));
      return new BytesRef(bytes.array(), bytes.arrayOffset(), bytes.limit());
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e); // replaced instead
    }
  }

  static String text(BytesRef bytes) {
    return new String(bytes.bytes, bytes.offset, bytes.length, UTF_8);
  }

  static void writeStrings(DataOutput out, Collection<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    var strings = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  static void writeNullable(DataOutput out, @Nullable String string) throws IOException {
    out.writeByte((byte) (string == null ? 0 : 1));
    if (string != null) {
      out.writeString(string);
    }
  }

  static @Nullable String readNullable(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
