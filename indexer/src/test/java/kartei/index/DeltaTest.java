package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.junit.jupiter.api.Test;

class DeltaTest {
  @Test
  void whatBecameDifferentMakesTheNewOfTheOld() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<String> first = things(random);
      List<String> second = things(random);
      List<String> third = things(random);
      Delta<String> delta = Delta.between(first, second, DeltaTest::path);
      assertThat(delta.of(first, DeltaTest::path)).as("seed %d", seed).isEqualTo(second);
      Delta<String> both = written(delta).and(Delta.between(second, third, DeltaTest::path));
      assertThat(both.of(first, DeltaTest::path)).as("seed %d", seed).isEqualTo(third);
    }
  }

  @Test
  void nothingDifferentIsNothing() {
    List<String> things = List.of("a1", "b1", "c2");
    Delta<String> delta = Delta.between(things, List.copyOf(things), DeltaTest::path);
    assertThat(delta.size()).isZero();
    assertThat(delta.of(things, DeltaTest::path)).isEqualTo(things);
  }

  /** Of a letter and a digit. */
  private static String path(String thing) {
    return thing.substring(0, 1);
  }

  private static List<String> things(Random random) {
    var things = new ArrayList<String>();
    for (char letter = 'a'; letter < 'i'; letter++) {
      int version = random.nextInt(4);
      if (version > 0) {
        things.add(letter + String.valueOf(version));
      }
    }
    return things;
  }

  private static Delta<String> written(Delta<String> delta) throws IOException {
    var bytes = Packed.bytes(out -> delta.write(out, DataOutput::writeString));
    return Packed.read(bytes, in -> Delta.read(in, DataInput::readString, DeltaTest::path));
  }
}
