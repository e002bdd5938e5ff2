package kartei.analysis;

/** Takes the words of a text, see {@link Token}. */
@FunctionalInterface
interface Taker {
  void take(int start, int end, int position, int span, Word word);
}
