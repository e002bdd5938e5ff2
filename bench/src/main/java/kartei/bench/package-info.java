/** Measurements of the ranking: the published table and the tuning of the weights. */
@org.jspecify.annotations.NullMarked
package kartei.bench;
