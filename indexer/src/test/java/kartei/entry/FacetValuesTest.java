package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, dates and steps of scales, line by line from the TSV files. */
class FacetValuesTest {
  private static final Path FOLDER = Path.of("src/test/resources/kartei/entry");

  static List<String[]> quantities() throws IOException {
    return rows("quantities.tsv");
  }

  static List<String[]> dates() throws IOException {
    return rows("dates.tsv");
  }

  static List<List<String>> ranks() throws IOException {
    return rows("ranks.tsv").stream().map(List::of).toList();
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void readsNumbersWithTheirUnits(String value, String number, String unit) {
    Optional<Quantity> expected =
        number.equals("-")
            ? Optional.empty()
            : Optional.of(new Quantity(Double.parseDouble(number), unit));
    assertThat(Quantity.of(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsDates(String value, String day) {
    Optional<LocalDate> expected =
        day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    assertThat(DateReader.read(value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void ordersTheValuesOfKnownScales(List<String> values) {
    Scale scale = Scale.ofValues(values).orElseThrow();
    assertThat(values)
        .isSortedAccordingTo(Comparator.comparingInt(value -> scale.rank(value).orElseThrow()));
    assertThat(values.stream().map(scale::rank).distinct()).hasSameSizeAs(values);
  }

  @Test
  void knowsNoScaleForOtherWords() {
    assertThat(Scale.ofValues(List.of("rot", "grün"))).isEmpty();
    assertThat(Scale.ofValues(List.of("hoch", "grün"))).isEmpty();
    assertThat(Scale.ofValues(List.of("hoch", "Hoch"))).isEmpty();
  }

  @Test
  void takesAScaleOfOnesOwn() {
    Scale scale = Scale.of(List.of("Idee", "Prototyp | Muster", "Produkt"));
    assertThat(scale.rank("MUSTER")).hasValue(1);
    assertThat(scale.rank("Produkt")).hasValue(2);
    assertThat(scale.rank("anderes")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "GPT-3/4, Llama, PaLM;GPT-3/4|Llama|PaLM",
        "Llama (7B, 13B), GPT;Llama (7B, 13B)|GPT",
        "„eins, zwei“, drei;„eins, zwei“|drei",
        "a,b,c;a|b|c",
        "1,5 GB;1,5 GB",
        "Java, Python und Go;Java|Python|Go",
        "Java, Python usw.;Java|Python",
        "Java, Python, usw.;Java|Python",
        "RGBl: 1896, 195;RGBl: 1896, 195",
        "Transformer + symbolische Logik;Transformer + symbolische Logik",
        "Müller e.V.;Müller e.V.",
        "Das ist ein Satz.;",
        "Schnell, ressourcenschonend, gut für Edge-Geräte.;",
        "eins zwei drei vier fünf sechs sieben acht neun;",
        "–;",
        "n/a;",
      })
  void cutsShortValuesIntoItems(String value, String items) {
    List<String> expected = items == null ? List.of() : List.of(items.split("\\|", -1));
    assertThat(FacetItems.of(value)).isEqualTo(expected);
  }
}
