package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start-up cache: made once, used silently, never in the way. */
class StartCacheIT {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private static Path folder;

  private static Path home;
  private static String answer = "";

  @BeforeAll
  static void fourFirstRunsAtOnce() throws Exception {
    Assumptions.assumeTrue(Runtime.version().feature() >= 25, "only JDK 25 and newer make a cache");
    home = Files.createDirectory(folder.resolve("home"));
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Answers.copy("notizen.md", corpus);
    answer = launcher().with("KARTEI_CACHE", "off").run("search", "Nägel").out();
    var runs =
        Stream.generate(() -> new Thread(() -> launcher().run("search", "Nägel")))
            .limit(4)
            .toList();
    runs.forEach(Thread::start);
    for (Thread run : runs) {
      run.join();
    }
    awaitCache();
  }

  private static Launcher launcher() {
    return new Launcher(folder)
        .with("KARTEI_CACHE", "")
        .with("XDG_CACHE_HOME", "relative")
        .with("HOME", home.toString());
  }

  private static List<Path> caches() throws IOException {
    Path caches = home.resolve(".cache/kartei");
    if (!Files.isDirectory(caches)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(caches)) {
      return files.filter(file -> !file.toString().endsWith(".checked")).toList();
    }
  }

  private static void awaitCache() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (caches().size() != 3 || !caches().stream().allMatch(cache -> isMade(cache))) {
      assertThat(System.nanoTime()).as("no cache in time: %s", caches()).isLessThan(end);
      Thread.sleep(500);
    }
  }

  private static boolean isMade(Path cache) {
    return cache.toString().endsWith(".aot");
  }

  /** The cache of answers alone, of runs that may write the index, or of all commands. */
  private static Path cacheOf(String part) throws IOException {
    return caches().stream()
        .filter(cache -> cache.getFileName().toString().contains("." + part + "."))
        .findAny()
        .orElseThrow();
  }

  private static void answersAsEver(Launcher launcher) {
    Launcher.Run run = launcher.run("search", "Nägel");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(answer);
  }

  @Test
  void threeCachesAreMadeInAFolderOfTheUsersOwn() throws IOException {
    assertThat(caches()).hasSize(3);
    Path cache = home.resolve(".cache/kartei");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
    assertThat(folder.resolve("relative")).doesNotExist();
    answersAsEver(launcher());
  }

  @Test
  void cacheIsUsed() {
    assertUsed();
  }

  private static void assertUsed() {
    assertThat(loaded("search", "Nägel")).contains("org.apache.lucene.search.IndexSearcher");
  }

  @Test
  void eachRunTakesTheClassesThatItMayNeed() throws IOException {
    String writer = "org.apache.lucene.index.IndexingChain";
    assertThat(loaded("search", "Nägel", "--no-refresh"))
        .contains("org.apache.lucene.search.IndexSearcher");
    assertThat(loaded("search", "Nägel", "--no-refresh")).doesNotContain(writer);
    String generator = "tools.jackson.core.JsonGenerator";
    assertThat(loaded("search", "Nägel", "--no-refresh")).doesNotContain(generator);
    String picocli = "picocli.CommandLine";
    assertThat(loaded("search", "Nägel", "--no-refresh")).doesNotContain(picocli);
    assertThat(loaded("search", "Nägel", "--no-refresh", "-n5")).contains(picocli);
    assertThat(loaded("search", "Nägel", "--no-refresh", "--json")).contains(generator);
    assertThat(loaded("search", "Nägel")).contains(writer);
    assertThat(loaded("search", "Nägel")).doesNotContain(generator, picocli);
    assertThat(loaded("search", "Nägel", "--json")).contains(writer, generator, picocli);
    Path corpus = folder.resolve("corpus");
    Files.writeString(corpus.resolve("neu.md"), "# Neu\n\nHammer.\n");
    assertThat(loaded("index", corpus.toString())).contains(writer);
    Files.delete(corpus.resolve("neu.md"));
    loaded("index", corpus.toString());
  }

  /** The classes that a run takes from a cache. */
  private static List<String> loaded(String... arguments) {
    Launcher.Run run =
        launcher()
            .with("KARTEI_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt")
            .with("KARTEI_INDEX", folder.resolve("corpus/.kartei").toString())
            .run(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<String> lines = Files.lines(folder.resolve("loaded.txt"))) {
      return lines
          .filter(line -> line.contains(" source: shared objects file"))
          .map(line -> line.replaceAll("^.*\\] | source: .*$", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void damageIsNoticedAndDoesNoHarm() throws Exception {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    Path cache = cacheOf("update");
    byte[] whole = Files.readAllBytes(cache);
    // Whoever makes caches holds the lock; so nobody makes another one meanwhile.
    Path lock = Files.createDirectory(cache.resolveSibling(keyOf(cache) + ".lock"));
    try {
      answersAsEver(launcher());
      assertThat(checked("update")).isNotEmptyFile(); // from now on it is looked at if changed
      for (int i = 0; i < 12; i++) {
        byte[] damaged = whole.clone();
        // The header of a few hundred bytes, the heap in the last tenth, and anywhere.
        int from = i % 3 == 1 ? whole.length / 10 * 9 : 0;
        int at = from + random.nextInt(i % 3 == 0 ? 512 : whole.length - from);
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(cache, damaged);
        Launcher.Run run = launcher().run("search", "Nägel");
        assertThat(run.code()).as("seed %d, byte %d: %s", seed, at, run.err()).isZero();
        assertThat(run.out()).as("seed %d, byte %d", seed, at).isEqualTo(answer);
        assertThat(run.err()).as("seed %d, byte %d", seed, at).isEmpty();
        assertThat(cache).as("seed %d, byte %d", seed, at).doesNotExist();
      }
      Files.write(cache, java.util.Arrays.copyOf(whole, whole.length / 3));
      answersAsEver(launcher());
      Files.write(cache, new byte[0]);
      answersAsEver(launcher());
    } finally {
      Files.write(cache, whole);
      Files.delete(lock);
    }
    assertUsed();
  }

  /** A system that stopped all of a sudden may leave a file of the right time and no content. */
  @Test
  void damageOfWhichNoTimeTellsIsNoticedAfterARestartOfTheSystem() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/sys/kernel/random/boot_id")));
    Path cache = cacheOf("update");
    byte[] whole = Files.readAllBytes(cache);
    Path lock = Files.createDirectory(cache.resolveSibling(keyOf(cache) + ".lock"));
    try {
      answersAsEver(launcher());
      String now = Files.readString(checked("update"));
      var before = Files.getLastModifiedTime(cache);
      Files.write(cache, new byte[whole.length]);
      Files.setLastModifiedTime(cache, before);
      Files.writeString(checked("update"), now.replaceFirst("^\\S+", "another-start"));
      answersAsEver(launcher());
      assertThat(cache).doesNotExist();
    } finally {
      Files.write(cache, whole);
      Files.delete(lock);
    }
    assertUsed();
  }

  /** What says that the cache of a part was whole. */
  private static Path checked(String part) throws IOException {
    Path cache = cacheOf(part);
    return cache.resolveSibling(keyOf(cache) + "." + part + ".checked");
  }

  private static String keyOf(Path cache) {
    String name = cache.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  /** That a flipped bit does harm where nobody looks at the checksum first. */
  @Test
  void damagedCacheUnderTheNameOfItsDamageIsNotAnswered() throws Exception {
    Path cache = cacheOf("update");
    byte[] damaged = Files.readAllBytes(cache);
    java.util.Arrays.fill(damaged, damaged.length / 2, damaged.length, (byte) 0x5a);
    Path twin = cache.resolveSibling("damaged");
    Files.write(twin, damaged);
    Path wrong = cache.resolveSibling(keyOf(cache) + ".update." + checksum(twin) + ".aot");
    Path aside = cache.resolveSibling("aside");
    Files.move(cache, aside);
    Files.move(twin, wrong);
    try {
      Launcher.Run run = launcher().run("search", "Nägel");
      assertThat(run.out()).isNotEqualTo(answer);
    } finally {
      Files.delete(wrong);
      Files.move(aside, cache);
    }
  }

  private static String checksum(Path file) throws Exception {
    Process cksum = new ProcessBuilder("cksum").redirectInput(file.toFile()).start();
    return new String(
            cksum.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .split(" ", 2)[0];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+UseG1GC -XX:-UseSerialGC",
        "-XX:+UseZGC -XX:-UseSerialGC",
        "-XX:-UseCompressedOops",
        "-Xmx24m",
        "-Xint",
        "-XX:ObjectAlignmentInBytes=16",
        "--limit-modules=java.base,java.logging"
      })
  void otherFlagsDoNoHarm(String flags) {
    answersAsEver(launcher().with("KARTEI_JAVA_OPTIONS", flags));
  }

  @Test
  void nothingIsNeededOfAHome() {
    answersAsEver(launcher().with("HOME", "/nowhere"));
    answersAsEver(launcher().with("HOME", ""));
    answersAsEver(launcher().with("XDG_CACHE_HOME", "/dev/null/x"));
  }

  @Test
  void cacheCanBeSwitchedOff() {
    answersAsEver(launcher().with("KARTEI_CACHE", "off"));
  }
}
