package kartei.corpus;

/** What comes of reading a file: its text, or the reason why there is none. */
public sealed interface ReadOutcome permits ReadFile, SkippedFile {}
