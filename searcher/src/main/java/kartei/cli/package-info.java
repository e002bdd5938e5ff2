/** The command line; the only package that knows picocli, System.out and exit codes. */
package kartei.cli;
