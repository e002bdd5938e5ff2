package kartei.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: {@code 1896-08-18}, {@code 18.08.1896}, {@code 18. August 1896},
 * {@code 2024-01-31T12:00:00Z}, {@code August 18, 1896}, {@code August 1896}, {@code 2024-08}.
 */
public final class DateReader {
  private static final int MAX_LENGTH = 40;

  /** Apart, as they take time to read and most dates need none. */
  private static final class Months {
    static final Map<String, Integer> BY_NAME = months();
  }

  private DateReader() {}

  /** The day that the value names; the first of the month where only the month is named. */
  public static Optional<LocalDate> read(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(date(text));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate date(String text) {
    if (isPlainDay(text)) {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    }
    if (text.length() > 4 && text.charAt(4) == '-' && isNumber(text.substring(0, 4))) {
      return iso(text);
    }
    List<String> parts =
        List.of(text.split("[., ]+", -1)).stream().filter(p -> !p.isEmpty()).toList();
    return switch (parts.size()) {
      case 2 -> named(parts.get(1), parts.get(0), "1");
      case 3 -> threeParts(parts, text);
      default -> null;
    };
  }

  /** {@code 1896-08-18}, of which a cold answer reads thousands: told without taking it apart. */
  private static boolean isPlainDay(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** A time behind the day is left out: days are what people ask for. */
  private static @Nullable LocalDate iso(String text) {
    int end = 5;
    while (end < text.length() && text.charAt(end) != 'T' && text.charAt(end) != ' ') {
      end++;
    }
    int month = text.indexOf('-', 5);
    if (month < 0 || month >= end) {
      return day(text.substring(0, 4), text.substring(5, end), "1");
    }
    int more = text.indexOf('-', month + 1);
    return more >= 0 && more < end
        ? null
        : day(text.substring(0, 4), text.substring(5, month), text.substring(month + 1, end));
  }

  private static @Nullable LocalDate threeParts(List<String> parts, String text) {
    if (Months.BY_NAME.containsKey(fold(parts.get(0)))) {
      return named(parts.get(2), parts.get(0), parts.get(1));
    }
    if (Months.BY_NAME.containsKey(fold(parts.get(1)))) {
      return named(parts.get(2), parts.get(1), parts.get(0));
    }
    return text.indexOf(',') < 0 ? day(parts.get(2), parts.get(1), parts.get(0)) : null;
  }

  private static @Nullable LocalDate named(String year, String month, String day) {
    Integer number = Months.BY_NAME.get(fold(month));
    return number == null ? null : day(year, number.toString(), day);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    boolean numbers = isNumber(year) && isNumber(month) && isNumber(day);
    boolean plausible = year.length() == 4 && month.length() <= 2 && day.length() <= 2;
    return numbers && plausible
        ? LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        : null;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> lines = WordList.lines("months.txt");
    for (int i = 0; i < lines.size(); i++) {
      for (String name : lines.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static String fold(String month) {
    return WordList.fold(month);
  }
}
