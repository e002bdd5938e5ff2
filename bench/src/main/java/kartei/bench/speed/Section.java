package kartei.bench.speed;

/** What the naive splitter makes of a heading and the text below it. */
record Section(String id, String title, String body) {}
