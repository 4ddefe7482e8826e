package io.github.katanya.intake.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** JSON Lines: each line that is not blank is a piece. */
final class LinePieces implements Pieces {
  private final ByteSource source;
  private final int limit;
  private final Queue<Piece> ahead;

  /**
   * @param ahead lines that were already taken from the source
   */
  LinePieces(ByteSource source, int limit, List<Piece> ahead) {
    this.source = source;
    this.limit = limit;
    this.ahead = new ArrayDeque<>(ahead);
  }

  @Override
  public Optional<Piece> next() throws IOException {
    Piece waiting = ahead.poll();
    return waiting != null ? Optional.of(waiting) : line(source, limit);
  }

  /** The next line that is not blank. */
  static Optional<Piece> line(ByteSource source, int limit) throws IOException {
    while (true) {
      Piece.Builder builder = new Piece.Builder(limit, source);
      if (!source.takeLine(builder)) {
        return Optional.empty();
      }
      Piece piece = builder.build();
      if (piece.tooLarge() || piece.firstByte() != 0) {
        return Optional.of(piece);
      }
    }
  }
}
