package kartei.index;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * How the values of a dimension are written: like names, or like parts of a URL.
 *
 * @param values how many there are, in all spellings
 * @param names how many of them are written like names
 * @param length of all together
 */
record Likeness(int values, int names, long length) {
  static final Likeness NONE = new Likeness(0, 0, 0);

  /** With one value more, one fewer, or neither. */
  Likeness with(String value, int times) {
    int name = value.chars().anyMatch(Character::isUpperCase) ? times : 0;
    return new Likeness(values + times, names + name, length + (long) times * value.length());
  }

  /** How unlike names the values are: small for names, of these the smaller the shorter. */
  double unlikeness() {
    double average = values == 0 ? 0 : (double) length / values;
    return (names * 2 >= values ? 0 : 1_000_000) + average;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(values);
    out.writeVInt(names);
    out.writeVLong(length);
  }

  static Likeness read(DataInput in) throws IOException {
    return new Likeness(in.readVInt(), in.readVInt(), in.readVLong());
  }
}
