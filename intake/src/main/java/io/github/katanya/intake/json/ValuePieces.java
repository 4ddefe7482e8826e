package io.github.katanya.intake.json;

import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.Fault;
import java.io.IOException;
import java.util.Optional;

/**
 * Objects that follow each other or stand in an array: each is a piece, however many lines it has.
 *
 * <p>Only counts brackets outside strings; whether a piece is sound JSON is for the parser to say.
 */
final class ValuePieces implements Pieces {
  private final ByteSource source;
  private final int limit;
  private int arrays;
  private boolean ended;

  ValuePieces(ByteSource source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  @Override
  public Optional<Piece> next() throws DraftException, IOException {
    while (!ended) {
      source.skipSpace();
      switch (source.peek()) {
        case ByteSource.END -> {
          ended = true;
          if (arrays > 0) {
            throw broken(source.line(), "the array is not closed; the input seems cut off");
          }
        }
        case '[' -> {
          source.take();
          arrays++;
        }
        case ']' -> {
          source.take();
          arrays = Math.max(0, arrays - 1);
        }
        case ',' -> source.take();
        case '{' -> {
          return Optional.of(object());
        }
        default -> {
          long line = source.line();
          skipToStructure();
          throw broken(line, "here should stand an article, that is, a JSON object");
        }
      }
    }
    return Optional.empty();
  }

  private Piece object() throws DraftException, IOException {
    long line = source.line();
    Piece.Builder piece = new Piece.Builder(limit, source);
    int depth = 0;
    boolean inString = false;
    do {
      int next = source.take();
      if (next == ByteSource.END) {
        ended = true;
        throw broken(line, "the object that begins here is not closed; the input seems cut off");
      }
      piece.add(next);
      if (inString) {
        if (next == '\\' && source.peek() != ByteSource.END) {
          piece.add(source.take());
        } else if (next == '"') {
          inString = false;
        }
      } else if (next == '"') {
        inString = true;
      } else if (next == '{' || next == '[') {
        depth++;
      } else if (next == '}' || next == ']') {
        depth--;
      }
    } while (depth > 0);
    return piece.build();
  }

  /** Takes what cannot begin an article: all up to the next bracket or comma outside a string. */
  private void skipToStructure() throws IOException {
    boolean inString = false;
    for (int next = source.peek(); next != ByteSource.END; next = source.peek()) {
      if (!inString && (next == '{' || next == '[' || next == ']' || next == ',')) {
        return;
      }
      source.take();
      if (next == '"') {
        inString = !inString;
      } else if (next == '\\' && inString) {
        source.take();
      }
    }
  }

  private static DraftException broken(long line, String reason) {
    return new DraftException(
        Fault.BROKEN,
        Optional.of("line " + line),
        reason,
        "Give an article object, an array of them, or one of them on each line.");
  }
}
