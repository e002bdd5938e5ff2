package kartei.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/** A file of an index, or a part of one, that is mapped into memory as a whole. */
final class MappedInput extends IndexInput implements RandomAccessInput {
  private final ByteBuffer file;
  private final int start;
  private final int length;
  private int at;

  MappedInput(String description, ByteBuffer file) {
    this(description, file.order(ByteOrder.LITTLE_ENDIAN), 0, file.limit());
  }

  private MappedInput(String description, ByteBuffer file, int start, int length) {
    super(description);
    this.file = file;
    this.start = start;
    this.length = length;
    this.at = start;
  }

  /** The place of the next {@code bytes}, which are passed. */
  private int pass(int bytes) throws EOFException {
    int from = at;
    if (bytes > start + length - from) {
      throw new EOFException("read past EOF: " + this);
    }
    at = from + bytes;
    return from;
  }

  private int place(long position, int bytes) throws EOFException {
    if (position < 0 || position + bytes > length) {
      throw new EOFException("read past EOF: " + this);
    }
    return start + (int) position;
  }

  @Override
  public byte readByte() throws IOException {
    return file.get(pass(Byte.BYTES));
  }

  @Override
  public short readShort() throws IOException {
    return file.getShort(pass(Short.BYTES));
  }

  @Override
  public int readInt() throws IOException {
    return file.getInt(pass(Integer.BYTES));
  }

  @Override
  public long readLong() throws IOException {
    return file.getLong(pass(Long.BYTES));
  }

  @Override
  public void readBytes(byte[] bytes, int offset, int count) throws IOException {
    file.get(pass(count), bytes, offset, count);
  }

  @Override
  public byte readByte(long position) throws IOException {
    return file.get(place(position, Byte.BYTES));
  }

  @Override
  public void readBytes(long position, byte[] bytes, int offset, int count) throws IOException {
    file.get(place(position, count), bytes, offset, count);
  }

  @Override
  public short readShort(long position) throws IOException {
    return file.getShort(place(position, Short.BYTES));
  }

  @Override
  public int readInt(long position) throws IOException {
    return file.getInt(place(position, Integer.BYTES));
  }

  @Override
  public long readLong(long position) throws IOException {
    return file.getLong(place(position, Long.BYTES));
  }

  @Override
  public long getFilePointer() {
    return (long) at - start;
  }

  @Override
  public void seek(long position) throws IOException {
    at = place(position, 0);
  }

  @Override
  public void skipBytes(long count) throws IOException {
    seek(getFilePointer() + count);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public MappedInput slice(String description, long offset, long count) throws IOException {
    if (offset < 0 || count < 0 || offset + count > length) {
      throw new IllegalArgumentException("no slice " + description + " of " + this);
    }
    return new MappedInput(
        getFullSliceDescription(description), file, start + (int) offset, (int) count);
  }

  /** The memory is given back when nobody can read it any more. */
  @Override
  public void close() {}
}
