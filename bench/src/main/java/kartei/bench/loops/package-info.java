/** The hot loops of indexing, one by one, measured by JMH. */
@org.jspecify.annotations.NullMarked
package kartei.bench.loops;
