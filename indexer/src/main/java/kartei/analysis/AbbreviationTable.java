package kartei.analysis;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Abbreviations and their long forms as an index keeps them. Looked into, not read: to make objects
 * of the thousand pairs of German law, and words of those whose long form begins like one that was
 * asked for, was a fifteenth of a cold answer.
 *
 * <p>A number of pairs; for each pair where it stands; a number of beginnings; for each beginning
 * its letters and the pair, in the order of both; the pairs in the order of their abbreviations.
 */
public final class AbbreviationTable {
  public static final AbbreviationTable NONE = new AbbreviationTable(new byte[2 * Integer.BYTES]);

  /** Letters of a long form by which it is found. */
  private static final int BEGINNING = 3;

  private static final int BEGINNING_BYTES = Long.BYTES + Integer.BYTES;

  private final ByteBuffer bytes;
  private final int size;
  private final int beginnings;

  /**
   * An abbreviation and what it stands for.
   *
   * @param key of the abbreviation: in lower case and without a plural s
   * @param stems of the long form's words, small words left out
   */
  public record Pair(String key, String form, List<String> stems) {}

  /** A table of what {@link #toBytes} gave. */
  public AbbreviationTable(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
    this.size = this.bytes.getInt(0);
    this.beginnings = this.bytes.getInt(Integer.BYTES + size * Integer.BYTES);
  }

  /** The pairs with what the analysis of an index makes of their long forms. */
  public static AbbreviationTable of(AbbreviationPairs pairs, GermanText german) {
    var all = new ArrayList<Pair>();
    for (Map.Entry<String, Set<String>> forms : pairs.all().entrySet()) {
      for (String form : forms.getValue()) {
        Stream<WordForms> words =
            german.tokens(form).stream().filter(word -> word.span() == 1).map(Token::forms);
        List<String> stems =
            words.filter(word -> word.kind() != WordForms.Kind.STOP).map(WordForms::stem).toList();
        all.add(new Pair(forms.getKey(), form, stems));
      }
    }
    return new AbbreviationTable(bytes(all));
  }

  private static byte[] bytes(List<Pair> pairs) {
    var found = new TreeSet<Place>();
    for (int number = 0; number < pairs.size(); number++) {
      Pair pair = pairs.get(number);
      if (pair.form().length() >= BEGINNING && !pair.stems().isEmpty()) {
        found.add(new Place(beginning(pair.form()), number));
      }
    }
    var texts = new ByteArrayOutputStream();
    var all = new ByteArrayOutputStream();
    try (var text = new DataOutputStream(texts);
        var out = new DataOutputStream(all)) {
      int texted = (2 + pairs.size()) * Integer.BYTES + found.size() * BEGINNING_BYTES;
      out.writeInt(pairs.size());
      for (Pair pair : pairs) {
        out.writeInt(texted + text.size());
        write(pair.key(), text);
        write(pair.form(), text);
        text.writeShort(pair.stems().size());
        for (String stem : pair.stems()) {
          write(stem, text);
        }
      }
      out.writeInt(found.size());
      for (Place place : found) {
        out.writeLong(place.beginning());
        out.writeInt(place.number());
      }
      texts.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return all.toByteArray();
  }

  /** A pair by the beginning of its long form. */
  private record Place(long beginning, int number) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = Long.compare(beginning, other.beginning);
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf8.length);
    out.write(utf8);
  }

  /** The first letters in any case: equal for what {@code regionMatches} calls equal. */
  private static long beginning(String word) {
    long letters = 0;
    for (int i = 0; i < BEGINNING; i++) {
      letters =
          letters << Character.SIZE | Character.toLowerCase(Character.toUpperCase(word.charAt(i)));
    }
    return letters;
  }

  /** The table as bytes, which nobody may write to. */
  public byte[] toBytes() {
    return bytes.array();
  }

  /** The long forms of an abbreviation, in the order of their characters. */
  public List<String> longForms(String abbreviation) {
    String key = AbbreviationPairs.Abbreviation.key(abbreviation);
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (string(start(middle)).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var forms = new ArrayList<String>();
    while (low < size && string(start(low)).equals(key)) {
      forms.add(string(behind(start(low++))));
    }
    return forms;
  }

  /** The pairs whose long form begins as one of some words does, in any case; in their order. */
  public List<Pair> beginningLike(List<String> words) {
    int[] numbers = {};
    for (String word : words) {
      if (word.length() >= BEGINNING) {
        numbers = with(numbers, beginning(word));
      }
    }
    Arrays.sort(numbers);
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < numbers.length; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        pairs.add(pair(start(numbers[i])));
      }
    }
    return pairs;
  }

  private int[] with(int[] numbers, long beginning) {
    int low = 0;
    int high = beginnings;
    while (low < high) {
      int middle = low + high >>> 1;
      if (bytes.getLong(place(middle)) < beginning) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < beginnings && bytes.getLong(place(end)) == beginning) {
      end++;
    }
    int[] more = Arrays.copyOf(numbers, numbers.length + end - low);
    for (int i = low; i < end; i++) {
      more[numbers.length + i - low] = bytes.getInt(place(i) + Long.BYTES);
    }
    return more;
  }

  private Pair pair(int start) {
    int form = behind(start);
    int at = behind(form);
    int count = bytes.getShort(at);
    at += Short.BYTES;
    var stems = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      stems.add(string(at));
      at = behind(at);
    }
    return new Pair(string(start), string(form), stems);
  }

  private int start(int pair) {
    return bytes.getInt(Integer.BYTES + pair * Integer.BYTES);
  }

  private int place(int beginning) {
    return (2 + size) * Integer.BYTES + beginning * BEGINNING_BYTES;
  }

  private String string(int at) {
    return new String(bytes.array(), at + Short.BYTES, bytes.getShort(at), StandardCharsets.UTF_8);
  }

  private int behind(int string) {
    return string + Short.BYTES + bytes.getShort(string);
  }
}
