package kartei.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the benchmark was asked for.
 *
 * @param parts names of the parts to run
 * @param rounds of everything that takes long; short things are measured more often
 * @param work folder for indexes and copies
 * @param json file for the figures
 * @param reuse whether indexes that are there from an earlier run are taken as they are
 * @param sizes numbers of entries for the part {@code scale}
 * @param seed of everything that is chosen at random
 */
record SpeedOptions(
    Path corpus,
    List<String> parts,
    int rounds,
    Path work,
    Path json,
    boolean reuse,
    List<Integer> sizes,
    long seed) {
  static final List<String> PARTS = List.of("build", "cold", "warm", "threads", "update", "scale");

  static SpeedOptions parse(Path root, String[] arguments) {
    var plain = new ArrayList<String>();
    int rounds = 3;
    Path work = root.resolve("bench/target/speed");
    Path json = root.resolve("bench/target/speed.json");
    boolean reuse = false;
    List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);
    long seed = 1;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
        case "--work" -> work = Path.of(arguments[++i]);
        case "--json" -> json = Path.of(arguments[++i]);
        case "--sizes" ->
            sizes = List.of(arguments[++i].split(",")).stream().map(Integer::valueOf).toList();
        case "--seed" -> seed = Long.parseLong(arguments[++i]);
        case "--reuse" -> reuse = true;
        default -> plain.add(arguments[i]);
      }
    }
    List<String> parts = plain.size() < 2 ? PARTS : List.copyOf(plain.subList(1, plain.size()));
    if (plain.isEmpty() || !PARTS.containsAll(parts) || rounds < 1) {
      throw new IllegalArgumentException(String.join(" ", arguments));
    }
    Path corpus = Path.of(plain.getFirst()).toAbsolutePath().normalize();
    return new SpeedOptions(
        corpus, parts, rounds, work.toAbsolutePath(), json.toAbsolutePath(), reuse, sizes, seed);
  }
}
