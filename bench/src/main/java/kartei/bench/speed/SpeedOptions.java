package kartei.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the benchmark was asked for.
 *
 * @param parts names of the parts to run
 * @param rounds of everything that takes long; short things are measured more often
 * @param once whether everything is run a single time, to see that it runs
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
    boolean once,
    Path work,
    Path json,
    boolean reuse,
    List<Integer> sizes,
    long seed) {
  static final List<String> PARTS =
      List.of("build", "analysis", "cold", "warm", "threads", "update", "scale");

  static SpeedOptions parse(Path root, String[] arguments) {
    var plain = new ArrayList<String>();
    int rounds = 3;
    boolean once = false;
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
        case "--once" -> once = true;
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
        corpus,
        parts,
        once ? 1 : rounds,
        once,
        work.toAbsolutePath(),
        json.toAbsolutePath(),
        reuse,
        sizes,
        seed);
  }

  /** So many repetitions, or one. */
  int times(int usual) {
    return once ? 1 : usual;
  }

  /** So many runs before those that count, or none. */
  int warmUp(int usual) {
    return once ? 0 : usual;
  }
}
