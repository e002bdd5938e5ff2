package kartei.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kartei.entry.InvalidConfigException.Mistake;
import org.jspecify.annotations.Nullable;

/** YAML values to a configuration; whatever does not fit is refused with its line. */
final class ConfigReader {
  private static final ConfigKeys ROOT =
      ConfigKeys.of("facets", "scales", "splitting", "ignore", "words", "max-file-size");
  private static final ConfigKeys FACET = ConfigKeys.of("show", "type", "scale");
  private static final ConfigKeys SPLITTING = ConfigKeys.of("level");
  private static final ConfigKeys WORDS = ConfigKeys.of("split", "never");
  private static final ConfigKeys TYPES = ConfigKeys.of("keyword", "ordinal", "number", "date");
  private static final Set<String> ON = Set.of("on", "yes", "true", "ja", "an");
  private static final Set<String> OFF = Set.of("off", "no", "false", "nein", "aus");

  private final Map<String, FacetRule> facets = new LinkedHashMap<>();
  private final Map<String, Scale> scales = new LinkedHashMap<>();
  private int level = CorpusConfig.DEFAULT.level();
  private long maxFileSize = CorpusConfig.DEFAULT.maxFileSize();
  private List<String> ignored = List.of();
  private List<String> splitWords = List.of();
  private List<String> neverSplit = List.of();

  CorpusConfig read(@Nullable YamlValue root) {
    if (root != null && !isNothing(root)) {
      List<YamlValue.Pair> pairs = pairs(root, ROOT);
      // Facets name scales, which may stand below them.
      pairs.stream().filter(pair -> pair.key().equals("scales")).forEach(this::readScales);
      pairs.stream().filter(pair -> !isNothing(pair.value())).forEach(this::readKey);
    }
    return new CorpusConfig(facets, scales, level, ignored, splitWords, neverSplit, maxFileSize);
  }

  private void readKey(YamlValue.Pair pair) {
    YamlValue value = pair.value();
    switch (pair.key()) {
      case "facets" -> pairs(value, null).forEach(f -> facets.put(f.key(), facet(f.value())));
      case "splitting" -> pairs(value, SPLITTING).forEach(p -> level = level(p.value()));
      case "ignore" -> ignored = list(value).stream().map(this::glob).toList();
      case "words" -> pairs(value, WORDS).forEach(this::readWords);
      case "max-file-size" -> maxFileSize = size(scalar(value));
      default -> {}
    }
  }

  private void readScales(YamlValue.Pair pair) {
    if (!isNothing(pair.value())) {
      pairs(pair.value(), null).forEach(scale -> scales.put(scale.key(), scale(scale.value())));
    }
  }

  private void readWords(YamlValue.Pair pair) {
    List<String> words = list(pair.value()).stream().map(YamlValue.Scalar::text).toList();
    if (pair.key().equals("split")) {
      splitWords = words;
    } else {
      neverSplit = words;
    }
  }

  private FacetRule facet(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      Boolean shown = onOrOff(scalar);
      return new FacetRule(shown, shown == null ? type(scalar) : null, null);
    }
    Boolean shown = null;
    DimensionType type = null;
    Scale scale = null;
    for (YamlValue.Pair pair : pairs(value, FACET)) {
      switch (pair.key()) {
        case "show" -> shown = requireOnOrOff(scalar(pair.value()));
        case "type" -> type = type(scalar(pair.value()));
        default -> scale = scale(pair.value());
      }
    }
    return new FacetRule(shown, scale != null ? DimensionType.ORDINAL : type, scale);
  }

  private static @Nullable Boolean onOrOff(YamlValue.Scalar scalar) {
    String text = scalar.text().toLowerCase(Locale.ROOT);
    return ON.contains(text) ? Boolean.TRUE : OFF.contains(text) ? Boolean.FALSE : null;
  }

  private static Boolean requireOnOrOff(YamlValue.Scalar scalar) {
    Boolean shown = onOrOff(scalar);
    if (shown == null) {
      throw new InvalidConfigException(scalar.line(), Mistake.NOT_ON_OR_OFF, scalar.text());
    }
    return shown;
  }

  private static DimensionType type(YamlValue.Scalar scalar) {
    String type = TYPES.check(scalar.text().toLowerCase(Locale.ROOT), scalar.line());
    return DimensionType.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private Scale scale(YamlValue value) {
    if (value instanceof YamlValue.Scalar name) {
      Scale scale = scales.get(name.text());
      if (scale == null) {
        throw new InvalidConfigException(name.line(), Mistake.UNKNOWN_SCALE, name.text());
      }
      return scale;
    }
    List<String> steps = list(value).stream().map(YamlValue.Scalar::text).toList();
    if (steps.size() < 2) {
      throw new InvalidConfigException(value.line(), Mistake.SHORT_SCALE);
    }
    return Scale.of(steps);
  }

  private static int level(YamlValue value) {
    String text = scalar(value).text();
    if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '6') {
      return text.charAt(0) - '0';
    }
    throw new InvalidConfigException(value.line(), Mistake.NO_LEVEL, text);
  }

  private String glob(YamlValue.Scalar scalar) {
    if (List.of(scalar.text().split("/", -1)).contains("..")) {
      throw new InvalidConfigException(scalar.line(), Mistake.LEADS_OUT, scalar.text());
    }
    return scalar.text();
  }

  private static long size(YamlValue.Scalar scalar) {
    Quantity size = Quantity.of(scalar.text()).orElse(new Quantity(-1, ""));
    double factor =
        switch (size.unit().toLowerCase(Locale.ROOT)) {
          case "", "b" -> 1;
          case "kb" -> 1e3;
          case "mb" -> 1e6;
          case "gb" -> 1e9;
          default -> -1;
        };
    double bytes = size.number() * factor;
    // A Java array, and so the text of a file, ends at 2 GB.
    if (bytes < 1 || bytes > 1.9e9) {
      throw new InvalidConfigException(scalar.line(), Mistake.NO_SIZE, scalar.text());
    }
    return (long) bytes;
  }

  private static boolean isNothing(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
  }

  private static YamlValue.Scalar scalar(YamlValue value) {
    if (value instanceof YamlValue.Scalar scalar) {
      return scalar;
    }
    throw new InvalidConfigException(value.line(), Mistake.NOT_SINGLE);
  }

  private static List<YamlValue.Scalar> list(YamlValue value) {
    return value instanceof YamlValue.Sequence sequence
        ? sequence.items().stream().map(ConfigReader::scalar).toList()
        : List.of(scalar(value));
  }

  private static List<YamlValue.Pair> pairs(YamlValue value, @Nullable ConfigKeys keys) {
    if (!(value instanceof YamlValue.Mapping mapping)) {
      throw new InvalidConfigException(value.line(), Mistake.NO_KEYS);
    }
    if (keys != null) {
      mapping.pairs().forEach(pair -> keys.check(pair.key(), pair.line()));
    }
    return mapping.pairs();
  }
}
