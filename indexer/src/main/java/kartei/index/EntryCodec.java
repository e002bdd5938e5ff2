package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * An entry without its text as one stored value, so that a hit is read in one piece. The text has a
 * stored field of its own, because a list of hits needs it for snippets only. What the entry shares
 * with others of its file stands there as a number.
 */
final class EntryCodec {
  private static final FacetValue.Origin[] ORIGINS = FacetValue.Origin.values();

  private EntryCodec() {}

  static void write(DataOutput out, Entry entry, SharedParts shared) throws IOException {
    out.writeString(entry.file());
    out.writeString(entry.anchor());
    Packed.writeNullable(out, entry.number());
    out.writeString(entry.title());
    Packed.writeStrings(out, entry.aliases());
    Packed.writeStrings(out, entry.path());
    out.writeVInt(entry.firstLine());
    out.writeVInt(entry.lastLine());
    Packed.writeNullable(out, entry.label());
    out.writeVInt(entry.level());
    Packed.writeStrings(out, entry.emptyHeadings());
    out.writeVInt(entry.fields().size());
    for (EntryField field : entry.fields()) {
      int number = shared.number(field);
      out.writeVInt(number + 1);
      if (number < 0) {
        writeField(out, field);
      }
    }
    out.writeVInt(entry.facets().size());
    for (FacetValue facet : entry.facets()) {
      int number = shared.number(facet);
      out.writeVInt(number + 1);
      if (number < 0) {
        writeFacet(out, facet);
      }
    }
  }

  static Entry read(DataInput in, SharedParts shared, String text) throws IOException {
    String file = in.readString();
    String anchor = in.readString();
    String number = Packed.readNullable(in);
    String title = in.readString();
    List<String> aliases = Packed.readStrings(in);
    List<String> path = Packed.readStrings(in);
    int firstLine = in.readVInt();
    int lastLine = in.readVInt();
    String label = Packed.readNullable(in);
    int level = in.readVInt();
    List<String> emptyHeadings = Packed.readStrings(in);
    var fields = new ArrayList<EntryField>();
    for (int left = in.readVInt(); left > 0; left--) {
      int at = in.readVInt();
      fields.add(at == 0 ? readField(in) : shared.field(at - 1));
    }
    var facets = new ArrayList<FacetValue>();
    for (int left = in.readVInt(); left > 0; left--) {
      int at = in.readVInt();
      facets.add(at == 0 ? readFacet(in) : shared.facet(at - 1));
    }
    return new Entry(
        file,
        anchor,
        number,
        title,
        aliases,
        path,
        firstLine,
        lastLine,
        text,
        fields,
        facets,
        label,
        level,
        emptyHeadings);
  }

  static void writeField(DataOutput out, EntryField field) throws IOException {
    out.writeString(field.name());
    Packed.writeStrings(out, field.values());
  }

  static EntryField readField(DataInput in) throws IOException {
    return new EntryField(in.readString(), Packed.readStrings(in));
  }

  static void writeFacet(DataOutput out, FacetValue facet) throws IOException {
    out.writeString(facet.dimension());
    out.writeString(facet.value());
    Packed.writeNullable(out, facet.note());
    out.writeByte((byte) facet.origin().ordinal());
  }

  static FacetValue readFacet(DataInput in) throws IOException {
    return new FacetValue(
        in.readString(), in.readString(), Packed.readNullable(in), ORIGINS[in.readByte()]);
  }
}
