package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      return files.toList();
    }
  }

  private static void awaitCache() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (caches().size() != 1 || !caches().getFirst().toString().endsWith(".aot")) {
      assertThat(System.nanoTime()).as("no cache in time: %s", caches()).isLessThan(end);
      Thread.sleep(500);
    }
  }

  private static void answersAsEver(Launcher launcher) {
    Launcher.Run run = launcher.run("search", "Nägel");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(answer);
  }

  @Test
  void oneCacheIsMadeInAFolderOfTheUsersOwn() throws IOException {
    assertThat(caches()).hasSize(1);
    Path cache = home.resolve(".cache/kartei");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
    assertThat(folder.resolve("relative")).doesNotExist();
    answersAsEver(launcher());
  }

  @Test
  void cacheIsUsed() {
    Launcher.Run run =
        launcher()
            .with("KARTEI_JAVA_OPTIONS", "-Xlog:class+load:file=loaded.txt")
            .with("KARTEI_INDEX", folder.resolve("corpus/.kartei").toString())
            .run("search", "Nägel");
    assertThat(run.out()).isEqualTo(answer);
    assertThat(folder.resolve("loaded.txt"))
        .content()
        .containsPattern("picocli\\.CommandLine source: shared objects file");
  }

  @Test
  void damageIsNoticedAndDoesNoHarm() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    Path cache = caches().getFirst();
    byte[] whole = Files.readAllBytes(cache);
    try {
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
      }
      Files.write(cache, java.util.Arrays.copyOf(whole, whole.length / 3));
      answersAsEver(launcher());
      Files.write(cache, new byte[0]);
      answersAsEver(launcher());
    } finally {
      Files.write(cache, whole);
    }
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
