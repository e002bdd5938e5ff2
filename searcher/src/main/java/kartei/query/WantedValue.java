package kartei.query;

import java.util.List;

/**
 * A comparison with the values of a dimension: {@code Ausfertigungsdatum:>=2015-01-01}.
 *
 * @param dimension its name as the corpus writes it
 * @param values those that fit
 */
public record WantedValue(String typed, String dimension, List<String> values) implements Wanted {
  public WantedValue {
    values = List.copyOf(values);
  }
}
