package kartei.query;

/** One thing that a query asks for, in a form that can be recognised in a text. */
public sealed interface Wanted permits Wish, WantedPhrase, WantedTerms, WantedValue {
  /** As it stands in the query. */
  String typed();
}
