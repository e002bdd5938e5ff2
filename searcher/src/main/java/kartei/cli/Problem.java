package kartei.cli;

import org.jspecify.annotations.Nullable;

/**
 * Why a command could not be carried out, for people and for programs.
 *
 * @param code stable name for scripts: {@code index_missing}
 * @param message one sentence
 * @param hint what to do next, or null where the message says it
 */
record Problem(String code, String message, @Nullable String hint) {}
