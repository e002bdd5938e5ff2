package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LexiconImageTest {

  private static final Path IMAGE =
      Path.of("src/main/resources/kartei/analysis", LexiconImage.RESOURCE);

  @Test
  void theImageIsThatOfTheTextFiles() throws IOException {
    byte[] current = LexiconImage.fromFiles();
    if (Boolean.getBoolean("kartei.lexicon.write")) {
      Files.write(IMAGE, current);
    }
    assertThat(Files.readAllBytes(IMAGE))
        .as("out of date: run ./verify -pl indexer -Dkartei.lexicon.write=true")
        .isEqualTo(current);
  }

  @Test
  void theImageSaysWhatTheFilesSay() {
    WordTable files = LexiconFiles.read().words();
    WordTable image = Lexicon.shipped().words();
    assertThat(image.size()).isEqualTo(files.size());
    for (int word = 0; word < files.size(); word++) {
      char[] letters = files.word(word).toCharArray();
      int found = image.find(letters, 0, letters.length);
      assertThat(image.paradigms(found)).as(files.word(word)).isEqualTo(files.paradigms(word));
      assertThat(image.alias(found)).as(files.word(word)).isEqualTo(files.alias(word));
    }
  }
}
