package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusConfigTest {
  @TempDir private Path root;

  @Test
  void isTheDefaultWithoutAFile() throws IOException {
    assertThat(CorpusConfig.read(root)).isEqualTo(CorpusConfig.DEFAULT);
  }

  @Test
  void isTheDefaultWithAnEmptyFile() throws IOException {
    Files.writeString(root.resolve("kartei.yaml"), "# nur ein Kommentar\nfacets:\n");
    assertThat(CorpusConfig.read(root)).isEqualTo(CorpusConfig.DEFAULT);
  }

  @Test
  void readsEveryKey() throws IOException {
    String yaml =
        """
        facets:
          Beispiele: off
          Notiz: on
          Preis: number
          Status: { scale: Freigabe, show: ja }
          Reife: { scale: [Idee, Prototyp | Muster, Produkt] }
        scales:
          Freigabe: [Entwurf, Geprüft, Gültig]
        splitting:
          level: 3
        ignore: [entwuerfe, "**/alt-*.md"]
        words:
          split: [Staub|ecken]
          never: Druckerzeugnis
        max-file-size: 20 MB
        """;
    Files.writeString(root.resolve("kartei.yaml"), yaml);

    CorpusConfig config = CorpusConfig.read(root);

    assertThat(config.facet("beispiele")).hasValue(new FacetRule(false, null, null));
    assertThat(config.facet("Notiz")).hasValue(new FacetRule(true, null, null));
    assertThat(config.facet("Preis")).hasValue(new FacetRule(null, DimensionType.NUMBER, null));
    FacetRule status = config.facet("STATUS").orElseThrow();
    assertThat(status.shown()).isTrue();
    assertThat(status.type()).isEqualTo(DimensionType.ORDINAL);

    assertThat(config.scales()).containsOnlyKeys("Freigabe");
    assertThat(Objects.requireNonNull(status.scale()).rank("gültig")).hasValue(2);
    assertThat(config.facet("Reife").orElseThrow().scale()).isNotNull();
    assertThat(config.level()).isEqualTo(3);
    assertThat(config.ignored()).containsExactly("entwuerfe", "**/alt-*.md");
    assertThat(config.splitWords()).containsExactly("Staub|ecken");
    assertThat(config.neverSplit()).containsExactly("Druckerzeugnis");
    assertThat(config.maxFileSize()).isEqualTo(20_000_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ignore: x\\nfacet: y;2;UNKNOWN_KEY [facet, facets,",
        "facets:\\n  Preis:\\n    typ: number;3;UNKNOWN_KEY [typ, type,",
        "facets:\\n  Preis: numbr;2;UNKNOWN_KEY [numbr, number,",
        "splitting:\\n  levels: 2;2;UNKNOWN_KEY [levels, level,",
        "splitting:\\n  level: 7;2;NO_LEVEL [7]",
        "ignore:\\n- ../geheim;2;LEADS_OUT [../geheim]",
        "max-file-size: viel;1;NO_SIZE [viel]",
        "words: [a;1;NO_YAML",
        "facets:\\n- a;2;NO_KEYS",
        "facets:\\n  A: {scale: Unbekannt};2;UNKNOWN_SCALE [Unbekannt]",
        "words: &a [x]\\nignore: *a;2;NO_YAML [references",
      })
  void refusesWithLineAndMistake(String yaml, int line, String mistake) {
    assertThatThrownBy(() -> CorpusConfig.of(yaml.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            InvalidConfigException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(mistake);
  }

  @Test
  void isNotReadThroughALink() throws IOException {
    Path elsewhere = Files.writeString(root.resolve("anderswo.yaml"), "ignore: x");
    Files.createSymbolicLink(root.resolve("kartei.yaml"), elsewhere);
    assertThatThrownBy(() -> CorpusConfig.read(root)).isInstanceOf(InvalidConfigException.class);
  }
}
