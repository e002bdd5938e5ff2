package kartei.entry;

import org.jspecify.annotations.Nullable;

/**
 * What {@code kartei.yaml} says of a dimension.
 *
 * @param shown true or false: whether it is a facet; null leaves it to the finding
 * @param type of its values; null leaves it to the finding
 * @param scale of its values where they are ordinal; null leaves it to the finding
 */
public record FacetRule(
    @Nullable Boolean shown, @Nullable DimensionType type, @Nullable Scale scale) {}
