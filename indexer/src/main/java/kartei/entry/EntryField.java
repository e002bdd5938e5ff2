package kartei.entry;

import java.util.List;

/**
 * A labelled part of an entry: {@code **Stärken:** Schnell, ressourcenschonend.}
 *
 * @param name the label without its colon
 * @param values the text behind the label, or one value per item of the list that it owns
 */
public record EntryField(String name, List<String> values) {
  public EntryField {
    values = List.copyOf(values);
  }
}
