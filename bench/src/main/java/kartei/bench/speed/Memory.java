package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The resident memory of processes, which Linux tells while they live. */
final class Memory {
  private static final String MOST_RESIDENT = "VmHWM:";

  private Memory() {}

  /** Waits for the end of a process; the most memory that one of its children had, in MB. */
  static double most(Process process) throws InterruptedException {
    double most = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      for (ProcessHandle child : process.descendants().toList()) {
        most = Math.max(most, most(child.pid()));
      }
    }
    return most;
  }

  /** 0 for a process that is gone, and where there is no {@code /proc}. */
  private static double most(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith(MOST_RESIDENT)) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1000;
        }
      }
    } catch (IOException gone) {
      return 0;
    }
    return 0;
  }
}
