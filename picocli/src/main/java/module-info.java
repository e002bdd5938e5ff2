/** picocli under the module name of its own jar. */
module info.picocli {
  exports picocli;
}
