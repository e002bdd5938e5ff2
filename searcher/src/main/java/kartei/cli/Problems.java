package kartei.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import kartei.entry.InvalidConfigException;
import kartei.eval.InvalidCollectionException;
import kartei.index.IndexUnavailableException;
import kartei.query.InvalidFilterException;
import kartei.search.UnknownEntryException;
import org.jspecify.annotations.Nullable;

/** Makes of an exception the sentence that the user reads. */
final class Problems {
  private final Messages messages;

  Problems(Messages messages) {
    this.messages = messages;
  }

  Problem of(Throwable failure) {
    return switch (failure) {
      case IndexUnavailableException e ->
          coded("index", e.reason().name(), e.subject(), e.detail());
      case InvalidConfigException e ->
          coded(
              "config",
              "invalid",
              e.line(),
              messages.get("config." + e.mistake(), e.particulars().toArray()));
      case InvalidFilterException e -> filter(e);
      case UnknownEntryException e -> entry(e);
      case InvalidCollectionException e -> coded("eval", e.reason().name(), e.file(), e.line());
      case NotDirectoryException e -> coded("corpus", "no_folder", e.getMessage());
      case NoSuchFileException e -> coded("corpus", "missing", e.getMessage());
      case AccessDeniedException e -> coded("file", "denied", e.getMessage());
      case FileSystemException e -> coded("file", "failed", e.getFile(), reasonOf(e));
      default -> coded("internal", "error", failure.getClass().getSimpleName(), reasonOf(failure));
    };
  }

  private Problem filter(InvalidFilterException e) {
    String candidates = String.join(", ", e.candidates());
    Problem problem = coded("filter", e.reason().name(), e.subject(), candidates);
    return e.isMistyped()
        ? new Problem(problem.code(), problem.message(), messages.get("hint.nearest", candidates))
        : problem;
  }

  private Problem entry(UnknownEntryException e) {
    String name = e.isAmbiguous() ? "ambiguous" : e.candidates().isEmpty() ? "unknown" : "similar";
    return coded("entry", name, e.name(), String.join(", ", e.candidates()));
  }

  private static @Nullable String reasonOf(Throwable failure) {
    return failure instanceof FileSystemException e && e.getReason() != null
        ? e.getReason()
        : failure.getMessage();
  }

  private Problem coded(String area, String name, @Nullable Object... particulars) {
    String code = area + "_" + name.toLowerCase(Locale.ROOT);
    String key = "error." + code;
    String hintKey = key + ".hint";
    return new Problem(
        code,
        messages.get(key, particulars),
        messages.has(hintKey) ? messages.get(hintKey, particulars) : null);
  }
}
