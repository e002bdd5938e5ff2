package kartei.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import kartei.search.Why;
import kartei.search.Why.Finding;

/** Says why an entry was found, or why not, word by word. */
final class WhyPrinter {
  /** Less is 0.00 when it is printed. */
  private static final float SHOWN = .005f;

  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final Paragraphs paragraphs;

  WhyPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.paragraphs = new Paragraphs(console.terminal());
  }

  void print(Why why) {
    out.println(style.title(Printable.of(why.entry().heading())));
    out.println("   " + style.faint(Printable.line(why.entry().id())));
    out.println(
        why.found()
            ? messages.get("why.found", why.score())
            : messages.get("why.not-found", reasons(why)));
    for (Why.Word word : why.words()) {
      paragraphs.lines(sentence(word), "  ", "    ").forEach(out::println);
    }
    if (!why.words().isEmpty() && why.raised() >= SHOWN) {
      paragraphs
          .lines(messages.get("why.raised", why.raised()), "  ", "    ")
          .forEach(out::println);
    }
    for (Why.Condition condition : why.filters()) {
      paragraphs.lines(sentence(condition), "  ", "    ").forEach(out::println);
    }
  }

  /** The words of one hit on one line: {@code lange: Text, gebeugt (langen)}. */
  void printShort(Why why) {
    for (Why.Word word : why.words()) {
      paragraphs
          .lines(sentence(word), "   ", "     ")
          .forEach(line -> out.println(style.faint(line)));
    }
  }

  private String sentence(Why.Word word) {
    String typed = Printable.of(word.typed());
    String where = findings(word.findings());
    return switch (word.outcome()) {
      case FOUND -> messages.get("why.FOUND", typed, where, word.weight());
      case EXCLUDED -> messages.get("why.EXCLUDED", typed, where);
      case RIGHTLY_ABSENT -> messages.get("why.RIGHTLY_ABSENT", typed);
      case IGNORED -> messages.get("why.IGNORED", typed);
      case ELSEWHERE -> messages.get("why.ELSEWHERE", typed, where);
      case NOT_IN_CORPUS ->
          messages.get("why.NOT_IN_CORPUS", typed, list(word.terms())) + near(word);
      case NOT_IN_ENTRY ->
          messages.get("why.NOT_IN_ENTRY", typed, list(word.terms()), word.entries()) + near(word);
    };
  }

  private String near(Why.Word word) {
    return word.near().isEmpty() ? "" : " " + messages.get("why.near", list(word.near()));
  }

  private String findings(List<Finding> findings) {
    return String.join("; ", findings.stream().map(this::finding).toList());
  }

  private String finding(Finding finding) {
    String place =
        finding.field() == null
            ? messages.get("why.where." + finding.where())
            : messages.get("why.where." + finding.where(), Printable.of(finding.field()));
    String how = messages.get("why.how." + finding.how());
    return messages.get(
        "why.finding", place, how, Printable.of(finding.written()), finding.times());
  }

  private String sentence(Why.Condition condition) {
    String key =
        condition.passes()
            ? "why.filter-passes"
            : condition.values().isEmpty() ? "why.filter-no-value" : "why.filter-fails";
    String required = written(condition.filter().substring(nameLength(condition.filter())));
    return messages.get(
        key, Printable.of(condition.dimension()), list(condition.values()), Printable.of(required));
  }

  /** {@code >=Hoch} as it is read: {@code ≥ Hoch}; an equals sign goes without saying. */
  private static String written(String comparison) {
    String spaced = comparison.replaceFirst("^([=<>!]+) *", "$1 ").strip();
    return spaced
        .replaceFirst("^>= ", "≥ ")
        .replaceFirst("^<= ", "≤ ")
        .replaceFirst("^!= ", "≠ ")
        .replaceFirst("^= ", "");
  }

  /** Where the dimension's name ends and the comparison begins. */
  private static int nameLength(String filter) {
    int end = 0;
    while (end < filter.length() && "=<>!".indexOf(filter.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String list(List<String> words) {
    return Printable.of(String.join(", ", words));
  }

  /** What alone keeps the entry out; where nothing does, all that it lacks. */
  private static String reasons(Why why) {
    var reasons = new ArrayList<String>();
    why.filters().stream()
        .filter(f -> !f.passes())
        .map(Why.Condition::filter)
        .forEach(reasons::add);
    for (Why.Word word : why.words()) {
      boolean missing = word.required() && word.outcome() != Why.Outcome.FOUND;
      if (missing || word.outcome() == Why.Outcome.EXCLUDED) {
        reasons.add(word.typed());
      }
    }
    if (reasons.isEmpty()) {
      why.words().stream().filter(WhyPrinter::isLost).map(Why.Word::typed).forEach(reasons::add);
    }
    return list(reasons);
  }

  private static boolean isLost(Why.Word word) {
    return switch (word.outcome()) {
      case FOUND, RIGHTLY_ABSENT, IGNORED -> false;
      default -> true;
    };
  }
}
