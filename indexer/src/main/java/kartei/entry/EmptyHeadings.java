package kartei.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings without text. One with entries below it lives on in their paths; one without any would
 * be lost, and is kept by the entry above it, or by the first of the file.
 */
final class EmptyHeadings {
  private final Map<Section, List<String>> kept = new IdentityHashMap<>();

  /** A section above, and the entry that keeps what stands below it. */
  private record Step(int level, Section keeper) {}

  /**
   * @param sections of a document, in their order
   * @param entries those that became entries; at least one
   */
  EmptyHeadings(List<Section> sections, Set<Section> entries) {
    List<Boolean> living = living(sections, entries);
    Section first = sections.stream().filter(entries::contains).findFirst().orElseThrow();
    Deque<Step> above = new ArrayDeque<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      while (!above.isEmpty() && above.peek().level() >= section.level()) {
        above.pop();
      }
      Section keeper = above.isEmpty() ? first : above.peek().keeper();
      boolean entry = entries.contains(section);
      if (!entry && !living.get(i) && section.name() != null) {
        kept.computeIfAbsent(keeper, s -> new ArrayList<>()).add(section.heading());
      }
      above.push(new Step(section.level(), entry ? section : keeper));
    }
  }

  /** The titles that an entry keeps. */
  List<String> of(Section entry) {
    return kept.getOrDefault(entry, List.of());
  }

  /** Whether each section has an entry below it, found from the end in one pass. */
  private static List<Boolean> living(List<Section> sections, Set<Section> entries) {
    List<Boolean> living = new ArrayList<>();
    int deepest = 0; // sections above this level have an entry below them
    for (Section section : sections.reversed()) {
      living.add(section.level() < deepest);
      deepest = entries.contains(section) ? section.level() : Math.min(deepest, section.level());
    }
    return living.reversed();
  }
}
