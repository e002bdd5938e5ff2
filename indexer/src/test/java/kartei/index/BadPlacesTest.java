package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kartei.index.EntryIndexer.Mode;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no index of ours, or not now. */
class BadPlacesTest {
  @TempDir private Path root;
  private Folder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new Folder(root);
    folder.writeSome(3);
  }

  @Test
  void fileIsNoIndex() throws IOException {
    Files.writeString(folder.index(), "Notizen");
    assertRefused(Folder.REBUILD, Reason.FOREIGN);
    assertThat(folder.index()).hasContent("Notizen");
  }

  @Test
  void folderWithSomethingElseInItIsLeftAlone() throws IOException {
    Files.createDirectories(folder.index());
    Files.writeString(folder.index().resolve("wichtig.txt"), "x");
    assertRefused(Folder.REBUILD, Reason.FOREIGN);
    assertThat(folder.index()).isDirectoryNotContaining("glob:**.gitignore");
  }

  @Test
  void indexOfAnotherProgramIsLeftAlone() throws IOException {
    try (var writer = new IndexWriter(FSDirectory.open(folder.index()), new IndexWriterConfig())) {
      writer.commit();
    }
    assertRefused(Mode.UPDATE, Reason.FOREIGN);
    assertRefused(Folder.REBUILD, Reason.FOREIGN);
  }

  @Test
  void olderAndNewerFormatsAreRefusedAndCanBeReplaced() throws IOException {
    for (String number : new String[] {"0", "99"}) {
      folder.run(Folder.REBUILD);
      stamp("kartei.format", number);
      assertRefused(Mode.UPDATE, Reason.OTHER_FORMAT);
      assertThat(folder.run(Folder.REBUILD).entries()).isEqualTo(6);
    }
  }

  @Test
  void otherRulesOfAnalysisAreRefused() throws IOException {
    folder.update();
    stamp("kartei.analysis", "0-andere");
    assertRefused(Mode.UPDATE, Reason.OTHER_FORMAT);
    assertThat(folder.run(Folder.REBUILD).entries()).isEqualTo(6);
  }

  @Test
  void secondWriterIsToldOfTheFirst() throws IOException {
    folder.update();
    try (var first = new IndexFolder(folder.index(), IndexFolder.Filling.UPDATE, Folder::plain)) {
      folder.write("neu.md", "# Neu\n\nneu\n");
      assertThatThrownBy(folder::update)
          .extracting("reason", "detail")
          .satisfies(
              both ->
                  assertThat(both.toString()).contains("BUSY", "" + ProcessHandle.current().pid()));
      assertThat(first.writer().isOpen()).isTrue();
    }
    assertThat(folder.update().changed()).isOne();
  }

  @Test
  void lockAndLeftoversOfAKilledWriterMeanNothing() throws IOException {
    folder.update();
    Files.writeString(folder.index().resolve("write.lock"), "");
    Files.writeString(folder.index().resolve("writer.txt"), "PID 1, 00:00:00");
    Files.writeString(folder.index().resolve("_9.fdt"), "halb");
    Files.writeString(folder.index().resolve("pending_segments_7"), "halb");
    folder.write("neu.md", "# Neu\n\nneu\n");
    assertThat(folder.update().changed()).isOne();
    assertThat(folder.index().resolve("_9.fdt")).doesNotExist();
  }

  @Test
  void indexWithinTheCorpusIsNotIndexed() throws IOException {
    Path within = folder.corpus().resolve("index");
    new EntryIndexer(folder.corpus(), within, Mode.UPDATE).run();
    Files.writeString(within.resolve("notiz.md"), "# Im Index\n\nx\n");
    IndexReport report = new EntryIndexer(folder.corpus(), within, Folder.REBUILD).run();
    assertThat(report.files()).isEqualTo(3);
  }

  @Test
  void linkToAFolderIsAsGoodAsTheFolder() throws IOException {
    Path real = Files.createDirectories(root.resolve("wirklich"));
    Path link = Files.createSymbolicLink(root.resolve("verweis"), real);
    new EntryIndexer(folder.corpus(), link, Mode.UPDATE).run();
    try (IndexView view = IndexView.open(link)) {
      assertThat(view.isStale()).isFalse();
    }
    assertThat(IndexFormat.read(link).corpusRoot(link)).isEqualTo(folder.corpus().toRealPath());
  }

  @Test
  void missingIndexIsNotMadeByReading() {
    assertThatThrownBy(() -> IndexView.open(folder.index()))
        .extracting("reason")
        .isEqualTo(Reason.MISSING);
    assertThat(folder.index()).doesNotExist();
  }

  private void stamp(String key, String value) throws IOException {
    try (var directory = FSDirectory.open(folder.index());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      var data = new java.util.HashMap<String, String>();
      writer.getLiveCommitData().forEach(each -> data.put(each.getKey(), each.getValue()));
      data.putAll(Map.of(key, value));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private void assertRefused(Mode mode, Reason reason) {
    assertThatThrownBy(() -> folder.run(mode)).extracting("reason").isEqualTo(reason);
  }
}
