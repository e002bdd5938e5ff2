package kartei.index;

import kartei.entry.DimensionType;
import kartei.entry.FacetRule;
import kartei.index.Dimension.Evidence;
import kartei.index.Dimension.Reason;

/**
 * Decides over the whole corpus what is offered as a facet. A dimension that is none can still be
 * filtered by.
 *
 * @param total entries of the corpus
 */
record DimensionRules(int total) {
  /** A field is a facet if at least this share of the entries that have it give short values. */
  private static final double SHORT_SHARE = 0.6;

  /** From here on a share of the entries says something. */
  private static final int SOME = 10;

  /** Fewer than one in five hundred entries is no way to tell the entries of a corpus apart. */
  private static final double RARE_SHARE = 0.002;

  /**
   * Entries that a dimension must have before values of their own count against it, unless they are
   * few of all: of eleven entries with eleven examples each, the examples are worth a list.
   */
  private static final int MANY = 50;

  private static final double FEW_SHARE = 0.1;

  /** With more different values than this share of its entries, a dimension is a name. */
  private static final double OWN_SHARE = 0.5;

  Reason reason(FacetRule rule, ValueOrder order, Evidence seen) {
    if (rule.shown() != null) {
      return rule.shown() ? Reason.CONFIGURED_ON : Reason.CONFIGURED_OFF;
    }
    if (seen.entries() < SHORT_SHARE * seen.labelled()) {
      return Reason.MOSTLY_SENTENCES;
    }
    if (total > SOME && seen.entries() < Math.max(2, RARE_SHARE * total)) {
      return Reason.RARE;
    }
    if (seen.values() == 1 && total > 1) {
      return Reason.ONE_VALUE;
    }
    if (order.type() == DimensionType.PATH) {
      return Reason.HIERARCHY;
    }
    if (order.type() != DimensionType.KEYWORD) {
      return Reason.ORDERED;
    }
    boolean counts = seen.entries() >= MANY || seen.entries() < FEW_SHARE * total;
    boolean own = counts && seen.values() > OWN_SHARE * seen.entries();
    return own ? Reason.OWN_VALUES : Reason.SHARED_VALUES;
  }
}
