package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What German makes of one word: its terms, layer by layer, from what was written to what was
 * derived.
 *
 * @param exact the normalised spelling: {@code häuser}
 * @param stem inflection taken off: {@code haus}; equal for all forms of a word
 * @param root what regular derivations of a word share ({@code Skalierbarkeit, skalierbar}), or
 *     null where there is nothing to share
 * @param parts parts of the compound from left to right, longer constituents included; empty where
 *     the word is none
 * @param others other readings of parts, at the same characters: {@code Elektroherde} may be
 *     several Herd or one Herde. A text is found by them, but no query asks for them
 * @param kind what sort of word it is
 */
public record WordForms(
    String exact,
    String stem,
    @Nullable String root,
    List<CompoundPart> parts,
    List<CompoundPart> others,
    Kind kind) {

  public WordForms {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
  }

  /** Of parts with one reading each. */
  public WordForms(
      String exact, String stem, @Nullable String root, List<CompoundPart> parts, Kind kind) {
    this(exact, stem, root, parts, List.of(), kind);
  }

  /** The parts in all their readings: by these a text is found. */
  public List<CompoundPart> allParts() {
    return others.isEmpty() ? parts : Stream.concat(parts.stream(), others.stream()).toList();
  }

  /**
   * What a part may be: Such- of Suche, and of suchen. Not what is within it: a Tatbestand is no
   * Bestand.
   */
  public List<String> readings(CompoundPart part) {
    if (others.isEmpty()) {
      return List.of(part.stem());
    }
    var readings = new ArrayList<String>();
    readings.add(part.stem());
    for (CompoundPart other : others) {
      boolean same = other.start() == part.start() && other.end() == part.end();
      if (same && !part.stem().endsWith(other.stem())) {
        readings.add(other.stem());
      }
    }
    return readings;
  }

  /** Whether the one part is another reading of all of it: Naturalien, of Naturalie as well. */
  public boolean isTwoWords() {
    return parts.size() == 1
        && parts.getFirst().start() == 0
        && parts.getFirst().end() == exact.length();
  }

  /** What sort of word a token is. */
  public enum Kind {
    /** An ordinary word. */
    WORD,
    /** A word too common to rank by ({@code der}, {@code und}); indexed all the same. */
    STOP,
    /** An abbreviation or a name with inner capitals or digits: neither folded nor stemmed. */
    NAME,
    /** A number, with its sign of meaning where it has one ({@code § 433}). */
    NUMBER
  }
}
