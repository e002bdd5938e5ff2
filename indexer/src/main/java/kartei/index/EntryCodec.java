package kartei.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An entry without its text as one stored value, so that a hit is read in one piece. The text has a
 * stored field of its own, because a list of hits needs it for snippets only.
 */
final class EntryCodec {
  private EntryCodec() {}

  static BytesRef encode(Entry entry) {
    var out = new ByteBuffersDataOutput();
    try {
      out.writeString(entry.file());
      out.writeString(entry.anchor());
      writeNullable(out, entry.number());
      out.writeString(entry.title());
      writeStrings(out, entry.aliases());
      writeStrings(out, entry.path());
      out.writeVInt(entry.firstLine());
      out.writeVInt(entry.lastLine());
      out.writeVInt(entry.fields().size());
      for (EntryField field : entry.fields()) {
        out.writeString(field.name());
        writeStrings(out, field.values());
      }
      out.writeVInt(entry.facets().size());
      for (FacetValue facet : entry.facets()) {
        out.writeString(facet.dimension());
        out.writeString(facet.value());
        writeNullable(out, facet.note());
        out.writeByte((byte) facet.origin().ordinal());
      }
      writeNullable(out, entry.label());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Entry decode(BytesRef bytes, String text) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      return new Entry(
          in.readString(),
          in.readString(),
          readNullable(in),
          in.readString(),
          readStrings(in),
          readStrings(in),
          in.readVInt(),
          in.readVInt(),
          text,
          readFields(in),
          readFacets(in),
          readNullable(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
  }

  private static List<EntryField> readFields(DataInput in) throws IOException {
    int size = in.readVInt();
    var fields = new ArrayList<EntryField>(size);
    for (int i = 0; i < size; i++) {
      fields.add(new EntryField(in.readString(), readStrings(in)));
    }
    return fields;
  }

  private static List<FacetValue> readFacets(DataInput in) throws IOException {
    int size = in.readVInt();
    var origins = FacetValue.Origin.values();
    var facets = new ArrayList<FacetValue>(size);
    for (int i = 0; i < size; i++) {
      facets.add(
          new FacetValue(
              in.readString(), in.readString(), readNullable(in), origins[in.readByte()]));
    }
    return facets;
  }

  private static void writeStrings(DataOutput out, List<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int size = in.readVInt();
    var strings = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }

  private static void writeNullable(DataOutput out, @Nullable String string) throws IOException {
    out.writeByte((byte) (string == null ? 0 : 1));
    if (string != null) {
      out.writeString(string);
    }
  }

  private static @Nullable String readNullable(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
