package kartei.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections that a name means, by terms and not by letters, so that {@code
 * Reasoning-Modelle} may mean {@code Reasoning-optimierte Modelle}.
 */
final class NameMatcher {
  private final Function<String, List<String>> nameTerms;
  private final List<Section> sections;
  private @Nullable List<Named> named;

  /** A section, the terms of each of its names, and the terms of all. */
  private record Named(Section section, Set<List<String>> names, Set<String> terms) {}

  NameMatcher(Function<String, List<String>> nameTerms, List<Section> sections) {
    this.nameTerms = nameTerms;
    this.sections = sections;
  }

  /** Most documents have no table that asks. */
  private List<Named> all() {
    List<Named> all = named;
    if (all == null) {
      all = sections.stream().map(this::named).toList();
      named = all;
    }
    return all;
  }

  private Named named(Section section) {
    HeadingName name = section.name();
    Set<List<String>> names = new HashSet<>();
    names.add(nameTerms.apply(section.title()));
    if (name != null) {
      names.add(nameTerms.apply(name.bareTitle()));
      name.aliases().forEach(alias -> names.add(nameTerms.apply(alias)));
    }
    names.remove(List.<String>of());
    Set<String> terms = new HashSet<>();
    names.forEach(terms::addAll);
    return new Named(section, names, terms);
  }

  /** Sections that have exactly this name. */
  List<Section> whole(String name) {
    List<String> terms = nameTerms.apply(name);
    return all().stream().filter(n -> n.names().contains(terms)).map(Named::section).toList();
  }

  /** Sections whose names have all the terms of this one. */
  List<Section> part(String name) {
    List<String> terms = nameTerms.apply(name);
    return terms.isEmpty()
        ? List.of()
        : all().stream().filter(n -> n.terms().containsAll(terms)).map(Named::section).toList();
  }
}
