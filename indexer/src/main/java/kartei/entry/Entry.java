package kartei.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One section of a document: the unit that is cut, indexed, scored and shown.
 *
 * @param file path of the file, relative to the corpus, with '/'
 * @param anchor GitHub's anchor of the heading, or the one that the author gave it ({@code {#id}});
 *     unique within the file
 * @param number the entry's own number as written before the title ("4", "433", "1a"), or null
 * @param title the heading's text without its number, as written otherwise
 * @param aliases other names of the entry: {@code MoE} for {@code Mixture of Experts (MoE)}
 * @param path the titles from the document down to this entry, this entry's title last
 * @param firstLine line of the heading, counted from 1 as editors do
 * @param lastLine last line that belongs to the entry
 * @param text the text below the heading as a reader sees it, blocks separated by line ends
 * @param fields the labelled parts in their order, those of the document after the entry's own
 * @param facets values that may serve as facets; whether a dimension is one is decided over the
 *     whole corpus
 * @param label the number as written ({@code § 433}, {@code 4.}), where it was taken off the title;
 *     else null
 * @param level of the heading, 1 to 6; 0 for text before the first heading
 * @param emptyHeadings titles of headings below it that have neither text nor entries below them;
 *     they are found with this entry, although they are no part of its text
 */
public record Entry(
    String file,
    String anchor,
    @Nullable String number,
    String title,
    List<String> aliases,
    List<String> path,
    int firstLine,
    int lastLine,
    String text,
    List<EntryField> fields,
    List<FacetValue> facets,
    @Nullable String label,
    int level,
    List<String> emptyHeadings) {

  public Entry {
    Objects.requireNonNull(file);
    Objects.requireNonNull(anchor);
    aliases = List.copyOf(aliases);
    path = List.copyOf(path);
    fields = List.copyOf(fields);
    facets = List.copyOf(facets);
    emptyHeadings = List.copyOf(emptyHeadings);
    if (firstLine < 1 || lastLine < firstLine) {
      throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
    }
  }

  /** The title with its number before it, as the document has it: {@code § 433 Kaufvertrag}. */
  public String heading() {
    return label == null ? title : label + " " + title;
  }

  /** The same entry with other facet values. */
  public Entry withFacets(List<FacetValue> values) {
    return new Entry(
        file,
        anchor,
        number,
        title,
        aliases,
        path,
        firstLine,
        lastLine,
        text,
        fields,
        values,
        label,
        level,
        emptyHeadings);
  }

  /** The title without the parenthesis at its end: {@code Mixture of Experts}. */
  public String bareTitle() {
    return HeadingName.bare(title);
  }

  /** {@code path#anchor}: what names this entry in every answer. */
  public String id() {
    return file + "#" + anchor;
  }
}
