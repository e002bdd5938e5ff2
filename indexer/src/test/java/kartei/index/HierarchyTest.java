package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed names a place from the root, or by its last levels. */
class HierarchyTest {
  private static final List<String> FOLDERS = List.of("a", "a/b", "a/b/c", "ab", "x/b", "Über/uns");
  private static final List<String> HEADINGS =
      List.of("BGB", "BGB › Buch 2 › Mietvertrag", "BGB › Buch 2", "BMS/LMS › Teil A/B");

  @ParameterizedTest
  @CsvSource({
    "a, a|a/b|a/b/c, a",
    "a/b, a/b|a/b/c, a/b",
    "A/B/C, a/b/c, a/b/c",
    "b, a/b|a/b/c|x/b, a/b",
    "b/c, a/b/c, a/b/c",
    "ueber, Über/uns, Über",
    "d, '',",
    "a/x, '',",
  })
  void foldersAndWhatIsInThem(String typed, String values, String firstPlace) {
    check(Hierarchy.FOLDERS, FOLDERS, typed, values, firstPlace);
  }

  @ParameterizedTest
  @CsvSource({
    "bgb, BGB|BGB › Buch 2 › Mietvertrag|BGB › Buch 2, BGB",
    "BGB > Buch 2, BGB › Buch 2 › Mietvertrag|BGB › Buch 2, BGB › Buch 2",
    "Mietvertrag, BGB › Buch 2 › Mietvertrag, BGB › Buch 2 › Mietvertrag",
    "Teil A/B, BMS/LMS › Teil A/B, BMS/LMS › Teil A/B",
  })
  void headingsAndWhatIsBelowThem(String typed, String values, String firstPlace) {
    check(Hierarchy.HEADINGS, HEADINGS, typed, values, firstPlace);
  }

  private static void check(
      Hierarchy hierarchy, List<String> all, String typed, String values, String firstPlace) {
    var found = hierarchy.in(typed, all);
    assertThat(String.join("|", found.keySet())).isEqualTo(values);
    assertThat(found.values().stream().findFirst().orElse(null)).isEqualTo(firstPlace);
  }
}
