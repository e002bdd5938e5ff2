package kartei.query;

import kartei.index.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something is sought.
 *
 * @param place null for everywhere
 * @param field the field's name as typed, for {@link Place#FIELD}
 */
public record Scope(@Nullable Place place, @Nullable String field) {
  /** The whole entry: its text, its own heading and those above. */
  public static final Scope EVERYWHERE = new Scope(null, null);

  static final Scope TITLE = new Scope(Place.TITLE, null);
  static final Scope PATH = new Scope(Place.PATH, null);

  static Scope field(String name) {
    return new Scope(Place.FIELD, name);
  }

  public boolean isEverywhere() {
    return place == null && field == null;
  }

  /** How the scope is typed before what is sought in it. */
  String prefix() {
    if (place == null) {
      return "";
    }
    if (field != null) {
      return (field.indexOf(' ') < 0 ? field : "\"" + field + "\"") + ":";
    }
    return place == Place.TITLE ? "titel:" : "pfad:";
  }
}
