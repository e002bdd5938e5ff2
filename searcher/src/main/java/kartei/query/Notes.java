package kartei.query;

import java.util.ArrayList;
import java.util.List;

/** Collects the notes on a query while it is read. */
final class Notes {
  private final List<ReadingNote> notes = new ArrayList<>();

  void add(ReadingNote.Kind kind, String subject) {
    var note = new ReadingNote(kind, subject);
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  List<ReadingNote> all() {
    return List.copyOf(notes);
  }
}
