package kartei.query;

import java.util.Set;

/**
 * A pattern or a word with its likes, as the words of the index that it stands for.
 *
 * @param exact their normal spellings
 */
public record WantedTerms(String typed, Set<String> exact) implements Wanted {
  public WantedTerms {
    exact = Set.copyOf(exact);
  }
}
