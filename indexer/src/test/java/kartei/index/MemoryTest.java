package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final List<String> looked = new ArrayList<>();
  private final Memory<String, String> memory = new Memory<>(14L, String::length);

  @Test
  void whatWasFoundIsNotLookedForAgain() throws IOException {
    assertThat(ask("ab")).isEqualTo("ab!");
    assertThat(ask("ab")).isEqualTo("ab!");
    assertThat(looked).containsExactly("ab");
  }

  @Test
  void whatNobodyAskedForLatelyIsForgottenWhereRoomEnds() throws IOException {
    ask("ab");
    ask("cd");
    ask("ef");
    ask("ab");
    ask("gh");
    looked.clear();
    ask("ab");
    ask("gh");
    ask("ef");
    assertThat(looked).isEmpty();
    ask("cd");
    assertThat(looked).containsExactly("cd");
  }

  @Test
  void oneThingLargerThanAllRoomDisplacesTheOthersButIsKeptItself() throws IOException {
    ask("ab");
    ask("much longer than all there is room for");
    ask("much longer than all there is room for");
    assertThat(looked).containsExactly("ab", "much longer than all there is room for");
  }

  @Test
  void failureIsNotRemembered() throws IOException {
    assertThatThrownBy(() -> memory.get("ab", this::failing)).isInstanceOf(IOException.class);
    assertThat(ask("ab")).isEqualTo("ab!");
  }

  private String failing(String key) throws IOException {
    throw new IOException(key);
  }

  private String ask(String key) throws IOException {
    return memory.get(
        key,
        asked -> {
          looked.add(asked);
          return asked + "!";
        });
  }
}
