package io.github.katanya.intake;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.DraftSource;
import io.github.katanya.intake.json.JsonDrafts;
import io.github.katanya.intake.page.PageReader;
import io.github.katanya.intake.plain.PlainText;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The results of inputs, one by one, each read only when it is asked for. Holds one article at a
 * time. Not thread-safe.
 */
public final class Incomings implements Iterator<Incoming>, AutoCloseable {
  private final Inputs inputs;
  private final Intake.Builder options;
  private final PageReader pages;
  private final Completion completion;
  private Optional<Reading> current = Optional.empty();
  private Optional<Incoming> ahead = Optional.empty();

  private record Reading(Input input, DraftSource source) {}

  Incomings(Inputs inputs, Intake.Builder options, PageReader pages, Completion completion) {
    this.inputs = inputs;
    this.options = options;
    this.pages = pages;
    this.completion = completion;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      ahead = advance();
    }
    return ahead.isPresent();
  }

  @Override
  public Incoming next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs are read");
    }
    Incoming next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /** Closes the input that is being read; nothing comes after. */
  @Override
  public void close() {
    current.ifPresent(Incomings::close);
    current = Optional.empty();
  }

  private Optional<Incoming> advance() {
    while (true) {
      if (current.isPresent()) {
        Optional<Incoming> next = read(current.get());
        if (next.isPresent()) {
          return next;
        }
      }
      Optional<Inputs.Found> found = inputs.next();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      if (found.get() instanceof Inputs.Found.Refused refused) {
        return Optional.of(refused.reason());
      }
      if (found.get() instanceof Inputs.Found.ToRead toRead) {
        Optional<Incoming> failure = open(toRead.input());
        if (failure.isPresent()) {
          return failure;
        }
      }
    }
  }

  private Optional<Incoming> open(Input input) {
    try {
      Opened opened = Opened.open(input);
      DraftSource source =
          switch (opened.kind()) {
            case TEXT -> new Once(opened.stream(), options.largestText, PlainText::read);
            case PAGE ->
                new Once(
                    opened.stream(),
                    options.largestText,
                    bytes -> pages.read(bytes, Optional.empty()));
            case JSON -> new JsonDrafts(opened.stream(), options.largestJson, false);
            case JSON_LINES -> new JsonDrafts(opened.stream(), options.largestJson, true);
          };
      current = Optional.of(new Reading(input, source));
      return Optional.empty();
    } catch (DraftException e) {
      return Optional.of(rejected(input, e));
    } catch (IOException e) {
      return Optional.of(Inputs.unreadable(input.name(), Optional.empty(), e));
    }
  }

  /** The next result of the input that is being read; empty at its end. */
  private Optional<Incoming> read(Reading reading) {
    try {
      Optional<Draft> draft = reading.source().next();
      if (draft.isPresent()) {
        return Optional.of(completion.complete(reading.input(), draft.get()));
      }
      end(reading);
      return Optional.empty();
    } catch (DraftException e) {
      return Optional.of(rejected(reading.input(), e));
    } catch (IOException e) {
      end(reading);
      return Optional.of(Inputs.unreadable(reading.input().name(), reading.source().place(), e));
    }
  }

  private void end(Reading reading) {
    close(reading);
    current = Optional.empty();
  }

  private static void close(Reading reading) {
    try {
      reading.source().close();
    } catch (IOException e) {
      // All that was wanted of the input has been read by now.
    }
  }

  private static Incoming.Rejected rejected(Input input, DraftException e) {
    return new Incoming.Rejected(input.name(), e.place(), e.fault(), e.reason(), e.wayOut());
  }
}
