/** Speed and size beside plain Lucene, measured in processes of their own. */
@org.jspecify.annotations.NullMarked
package kartei.bench.speed;
