package kartei.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The process' stdout. It remembers why it could not be written, which a PrintStream forgets. */
final class Stdout extends OutputStream {
  private OutputStream target = new FileOutputStream(FileDescriptor.out);
  private @Nullable IOException failure;

  /** From now on everything goes through the pager. */
  void pageThrough(Pager pager) {
    target = pager;
  }

  boolean isPaged() {
    return target instanceof Pager;
  }

  /** Why something was not written; null where everything was. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      target.write(bytes, from, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      target.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      target.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private IOException failed(IOException e) {
    if (isReaderGone(e)) {
      throw new ReaderGoneException(e);
    }
    failure = e;
    return e;
  }

  /** The text of EPIPE, in English as the launcher sets the locale; the JDK has no type for it. */
  private static boolean isReaderGone(IOException e) {
    String message = e.getMessage();
    return message != null
        && (message.contains("Broken pipe") || message.contains("Stream closed"));
  }

  /** Nobody reads the answer any more: {@code kartei … | head -1}. Not a failure. */
  static final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(Throwable cause) {
      super(cause);
    }
  }
}
