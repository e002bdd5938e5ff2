package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kartei.analysis.GermanAnalyzers;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Lexicon;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the index are the very terms that the analyzers give, and where they stand. */
class EntryWordsTest {
  private static final String NUMBER = "number";

  private static final List<String> TEXTS =
      List.of(
          "Haus haus Haus, ein großes Haus und noch ein Haus für die Katze",
          "Die Wissensdatenbank der Sprachmodelle, § 433 Abs. 2",
          "Attention-Mechanismen und Open-Source-Software-Lizenzen (GPT-4V, C++, MoE)",
          "Rettungs-Skalierbarkeit, Skalierbarkeit und skalierbare Skalierbarkeiten",
          "Zustandsräume 😀 Straße İstanbul Nutzer*innen " + "q".repeat(600));

  private final GermanText german = new GermanText(Lexicon.shipped());
  private final WaitingWords waiting = new WaitingWords();

  /** For each field and term, the number of each document and the places there. */
  private final Map<String, Map<String, Map<Integer, List<Integer>>>> expected = new TreeMap<>();

  /** For each field and document, how long it is. */
  private final Map<String, Map<Integer, Integer>> lengths = new TreeMap<>();

  /** How many places the texts of a document have. */
  private final Map<Place, Map<Integer, Integer>> places = new TreeMap<>();

  @Test
  void termsAreThoseOfTheStreams() throws IOException {
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      int number = 0;
      for (String text : TEXTS) {
        for (Place place : Place.values()) {
          add(writer, number++, place, text, "");
          add(writer, number++, place, text, "ä:");
        }
      }
      assertWritten(writer);
    }
  }

  /** Documents of several texts or none, segments of several sizes, some documents deleted. */
  @ParameterizedTest
  @ValueSource(ints = {3, 40, 400})
  void manySegmentsOfRandomTextsToo(int documents) throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    System.out.println("kartei.seed=" + seed);
    var random = new Random(seed);
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      for (int number = 0; number < documents; number++) {
        var words = new EntryWords();
        for (int i = random.nextInt(4); i > 0; i--) {
          add(words, number, place(random), text(random), "");
        }
        add(words, number, Place.FIELD, text(random), "f" + random.nextInt(3) + ":");
        write(writer, number, words);
        if (random.nextInt(20) == 0) {
          writer.flush();
        }
        if (random.nextInt(20) == 0) {
          delete(writer, random.nextInt(number + 1));
        }
      }
      assertWritten(writer);
      assertThat(waiting.isFull()).isFalse();
    }
  }

  /** Many different words, so that the tables grow. */
  @Test
  void manyWordsAreFoundToo() throws IOException {
    var text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("wort").append((char) ('a' + i % 26)).append(i / 26).append(" und ");
    }
    try (var directory = new ByteBuffersDirectory();
        var writer = writer(directory)) {
      add(writer, 0, Place.TEXT, text.toString(), "");
      assertWritten(writer);
      assertThat(expected.get("text.exact")).hasSize(20_000);
    }
  }

  private IndexWriter writer(ByteBuffersDirectory directory) throws IOException {
    return new IndexWriter(directory, waiting.writtenBy(new IndexWriterConfig()));
  }

  private static Place place(Random random) {
    return Place.values()[random.nextInt(Place.values().length)];
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      String[] words = TEXTS.get(random.nextInt(TEXTS.size())).split(" ", -1);
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  private void add(IndexWriter writer, int number, Place place, String text, String prefix)
      throws IOException {
    var words = new EntryWords();
    add(words, number, place, text, prefix);
    write(writer, number, words);
  }

  private void write(IndexWriter writer, int number, EntryWords words) throws IOException {
    var document = new Document();
    document.add(new StringField(NUMBER, Integer.toString(number), Field.Store.YES));
    words.fields(waiting).forEach(document::add);
    writer.addDocument(document);
  }

  private void delete(IndexWriter writer, int number) throws IOException {
    writer.deleteDocuments(new Term(NUMBER, Integer.toString(number)));
    lengths.values().forEach(documents -> documents.remove(number));
    expected.values().forEach(terms -> terms.values().forEach(of -> of.remove(number)));
    expected.values().forEach(terms -> terms.values().removeIf(Map::isEmpty));
    expected.values().removeIf(Map::isEmpty);
  }

  private void add(EntryWords words, int number, Place place, String text, String prefix)
      throws IOException {
    words.add(place, prefix, german.words(text));
    List<Token> tokens = german.tokens(text);
    int first = firstPlace(number, place);
    for (Layer layer : IndexSchema.layers(place)) {
      expect(IndexSchema.name(place, layer), number, ranked(tokens, layer), layer, prefix, first);
    }
    int last = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1).position();
    places.computeIfAbsent(place, key -> new TreeMap<>()).put(number, first + last + 1);
  }

  private int firstPlace(int number, Place place) {
    return places.getOrDefault(place, Map.of()).getOrDefault(number, 0);
  }

  private static List<Token> ranked(List<Token> tokens, Layer layer) {
    return layer != Layer.EXACT
        ? tokens
        : tokens.stream().filter(t -> t.forms().kind() != WordForms.Kind.STOP).toList();
  }

  private void expect(
      String field, int number, List<Token> tokens, Layer layer, String prefix, int first)
      throws IOException {
    TokenStream stream = GermanAnalyzers.layer(tokens, layer);
    var term = stream.getAttribute(TermToBytesRefAttribute.class);
    var increment = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    int position = first - 1;
    int length = 0;
    while (stream.incrementToken()) {
      position += increment.getPositionIncrement();
      length += layer == Layer.EXACT || increment.getPositionIncrement() > 0 ? 1 : 0;
      expected
          .computeIfAbsent(field, key -> new TreeMap<>())
          .computeIfAbsent(prefix + term.getBytesRef().utf8ToString(), key -> new TreeMap<>())
          .computeIfAbsent(number, key -> new ArrayList<>())
          .add(IndexSchema.isPlaced(layer) ? position : 0);
    }
    if (length > 0) {
      lengths.computeIfAbsent(field, key -> new TreeMap<>()).merge(number, length, Integer::sum);
    }
  }

  private void assertWritten(IndexWriter writer) throws IOException {
    writer.commit();
    writer.close();
    try (var check = new CheckIndex(writer.getDirectory())) {
      assertThat(check.checkIndex().clean).isTrue();
    }
    var found = new TreeMap<String, Map<String, Map<Integer, List<Integer>>>>();
    var norms = new TreeMap<String, Map<Integer, Integer>>();
    try (var reader = DirectoryReader.open(writer.getDirectory())) {
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf.reader(), found, norms);
      }
    }
    found.values().removeIf(Map::isEmpty);
    assertThat(found).isEqualTo(expected);
    lengths.values().removeIf(Map::isEmpty);
    lengths.values().forEach(of -> of.replaceAll((number, length) -> kept(length)));
    assertThat(norms).isEqualTo(lengths);
  }

  /** A length as a norm keeps it. */
  private static int kept(int length) {
    return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
  }

  private static void read(
      LeafReader leaf,
      Map<String, Map<String, Map<Integer, List<Integer>>>> found,
      Map<String, Map<Integer, Integer>> norms)
      throws IOException {
    var numbers = new int[leaf.maxDoc()];
    for (int document = 0; document < numbers.length; document++) {
      numbers[document] = Integer.parseInt(leaf.storedFields().document(document).get(NUMBER));
    }
    for (FieldInfo field : leaf.getFieldInfos()) {
      Terms terms = field.name.equals(NUMBER) ? null : leaf.terms(field.name);
      if (terms != null) {
        readTerms(leaf, terms, numbers, found.computeIfAbsent(field.name, key -> new TreeMap<>()));
        readNorms(leaf, field.name, numbers, norms);
      }
    }
  }

  private static boolean isDeleted(LeafReader leaf, int document) {
    Bits live = leaf.getLiveDocs();
    return live != null && !live.get(document);
  }

  private static void readTerms(
      LeafReader leaf, Terms terms, int[] numbers, Map<String, Map<Integer, List<Integer>>> found)
      throws IOException {
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (isDeleted(leaf, postings.docID())) {
          continue;
        }
        var at = new ArrayList<Integer>();
        for (int i = postings.freq(); i > 0; i--) {
          at.add(terms.hasPositions() ? postings.nextPosition() : 0);
        }
        found
            .computeIfAbsent(term.utf8ToString(), key -> new TreeMap<>())
            .put(numbers[postings.docID()], at);
      }
    }
  }

  private static void readNorms(
      LeafReader leaf, String field, int[] numbers, Map<String, Map<Integer, Integer>> norms)
      throws IOException {
    NumericDocValues values = leaf.getNormValues(field);
    while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      if (isDeleted(leaf, values.docID())) {
        continue;
      }
      norms
          .computeIfAbsent(field, key -> new TreeMap<>())
          .put(numbers[values.docID()], SmallFloat.byte4ToInt((byte) values.longValue()));
    }
  }
}
