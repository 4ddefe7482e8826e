package io.github.katanya.intake;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.DraftSource;
import io.github.katanya.intake.draft.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An input that is one article as a whole: read into memory, up to a limit, and made a draft. */
final class Once implements DraftSource {
  /** Makes a draft of an input's bytes. */
  interface Form {
    Draft read(byte[] bytes) throws DraftException;
  }

  private final InputStream stream;
  private final int limit;
  private final Form form;
  private boolean done;

  Once(InputStream stream, int limit, Form form) {
    this.stream = stream;
    this.limit = limit;
    this.form = form;
  }

  @Override
  public Optional<Draft> next() throws DraftException, IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw DraftException.tooLarge(limit, Optional.empty());
    }
    if (bytes.length == 0) {
      throw new DraftException(Fault.NO_TEXT, "is empty", "Put an article into it.");
    }
    return Optional.of(form.read(bytes));
  }

  @Override
  public Optional<String> place() {
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
