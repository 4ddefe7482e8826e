package io.github.katanya.intake.json;

import io.github.katanya.intake.draft.Draft;
import io.github.katanya.intake.draft.DraftException;
import io.github.katanya.intake.draft.DraftSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The drafts of a JSON input: one object, several, an array, or JSON Lines.
 *
 * <p>Holds one article at a time. Articles beyond the limit are passed over without being kept.
 */
public final class JsonDrafts implements DraftSource {
  private final ByteSource source;
  private final int limit;
  private final boolean lines;
  private Optional<Pieces> pieces = Optional.empty();

  /**
   * @param stream the input, read as it is needed and closed with this
   * @param limit the most bytes that one article may have
   * @param lines whether the input is known to be JSON Lines; else its form is seen from its
   *     beginning
   */
  public JsonDrafts(InputStream stream, int limit, boolean lines) {
    this.source = new ByteSource(stream);
    this.limit = limit;
    this.lines = lines;
  }

  @Override
  public Optional<Draft> next() throws DraftException, IOException {
    if (pieces.isEmpty()) {
      pieces = Optional.of(cut());
    }
    Optional<Piece> next = pieces.get().next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Piece piece = next.get();
    if (piece.tooLarge()) {
      throw DraftException.tooLarge(limit, Optional.of("line " + piece.line()));
    }
    return Optional.of(ArticleObject.parse(piece));
  }

  @Override
  public Optional<String> place() {
    return Optional.of("line " + source.line());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private Pieces cut() throws IOException {
    source.skipMark();
    source.skipSpace();
    if (source.peek() == '[') {
      return new ValuePieces(source, limit);
    }
    if (lines || source.peek() != '{') {
      return new LinePieces(source, limit, List.of());
    }
    return cutObjects();
  }

  /**
   * Objects one a line, or objects over several lines: the first if the first line is whole, or if
   * it is broken but the next begins an object too.
   */
  private Pieces cutObjects() throws IOException {
    Optional<Piece> first = LinePieces.line(source, limit);
    if (first.isEmpty()) {
      return new LinePieces(source, limit, List.of());
    }
    if (first.get().tooLarge() || ArticleObject.isWhole(first.get())) {
      return new LinePieces(source, limit, List.of(first.get()));
    }
    Optional<Piece> second = LinePieces.line(source, limit);
    if (second.isEmpty() || second.get().tooLarge() || second.get().firstByte() == '{') {
      return new LinePieces(
          source, limit, second.map(s -> List.of(first.get(), s)).orElse(List.of(first.get())));
    }
    source.putBack(first.get(), second.get());
    return new ValuePieces(source, limit);
  }
}
