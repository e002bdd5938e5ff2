package kartei.bench.speed;

import java.nio.file.Path;

/**
 * What a run of a program took.
 *
 * @param wall in seconds
 * @param cpu user and system time of the program and its children, in seconds
 * @param memory the most that was resident, in MB; 0 where it was not asked for
 * @param output file with what it printed
 */
record Cost(double wall, double cpu, double memory, Path output) {}
