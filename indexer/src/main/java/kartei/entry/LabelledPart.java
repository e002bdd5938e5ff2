package kartei.entry;

import java.util.List;

/**
 * A label, what it owns, and where both stand among the pieces.
 *
 * @param name the label
 * @param values its text, or the items of its list
 * @param from index of the first piece
 * @param to index behind the last piece
 */
record LabelledPart(String name, List<String> values, int from, int to) {}
