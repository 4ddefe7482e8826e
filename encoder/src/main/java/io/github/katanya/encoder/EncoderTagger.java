package io.github.katanya.encoder;

import io.github.katanya.reading.tagging.Calibration;
import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Marks statements by a pretrained encoder. It runs once over each window of a text; a conditional
 * random field over the window's words gives every stretch its exact probability of being a cue;
 * for each likely cue a small reader marks sources and contents in the words around it.
 *
 * <p>The confidence of a statement is the calibrated probability of its cue. The time is linear in
 * the text, the memory beside the text's own bounded by a window. Thread-safe.
 */
public final class EncoderTagger implements StatementTagger, AutoCloseable {
  private static final int CONTENT = 1;

  private final Tokenizer tokenizer;
  private final Network network;
  private final Settings settings;

  EncoderTagger(Tokenizer tokenizer, Network network, Settings settings) {
    this.tokenizer = tokenizer;
    this.network = network;
    this.settings = settings;
  }

  @Override
  public List<TaggedStatement> tag(AnalysedText text) {
    List<TaggedStatement> found = new ArrayList<>();
    for (Marked marked : mark(text.text())) {
      tokens(text, marked, settings.calibration()).ifPresent(found::add);
    }
    return apart(found);
  }

  /** Gives the network's memory back; the tagger cannot be used any more. */
  @Override
  public void close() {
    network.close();
  }

  /** What the network marks for one cue, as UTF-16 spans. */
  record Marked(Span cue, List<Span> source, List<Content> content, double probability) {}

  /**
   * A piece of a content.
   *
   * @param cutBefore whether it begins where the network's sight of the text begins
   * @param cutBehind whether it ends where the network's sight of the text ends
   */
  record Content(Span span, boolean cutBefore, boolean cutBehind) {}

  /** All that the network marks, in the order of the cues. */
  List<Marked> mark(String text) {
    Pieces pieces = tokenizer.cut(text);
    List<Marked> marked = new ArrayList<>();
    for (Window window : Window.of(pieces, settings.room())) {
      markWindow(pieces, window, marked);
    }
    return marked;
  }

  private void markWindow(Pieces pieces, Window window, List<Marked> marked) {
    try (Network.Encoded encoded = network.encode(pieces, window)) {
      int words = window.words();
      List<Field.Likely> cues =
          Field.apart(settings.cues().likely(encoded.cues(), words), settings.least());
      if (cues.isEmpty()) {
        return;
      }
      List<Frame> frames =
          cues.stream().map(c -> Frame.around(c.first(), c.end(), words, settings)).toList();
      List<float[][]> scores = encoded.read(frames);
      for (int n = 0; n < frames.size(); n++) {
        Frame frame = frames.get(n);
        Optional<Span> cue = span(pieces, window, frame.cueFirst(), frame.cueEnd());
        if (cue.isEmpty()) {
          continue;
        }
        List<Span> source = new ArrayList<>();
        List<Content> content = new ArrayList<>();
        int[] tags = settings.frames().best(scores.get(n), frame.size());
        for (Field.Tagged tagged : Field.spans(tags)) {
          Optional<Span> span =
              span(pieces, window, frame.first() + tagged.first(), frame.first() + tagged.end());
          if (tagged.kind() == CONTENT) {
            boolean cutBefore = tagged.first() == 0;
            boolean cutBehind = tagged.end() == frame.size();
            span.ifPresent(s -> content.add(new Content(s, cutBefore, cutBehind)));
          } else {
            span.ifPresent(source::add);
          }
        }
        marked.add(new Marked(cue.get(), source, content, cues.get(n).probability()));
      }
    }
  }

  private static Optional<Span> span(Pieces pieces, Window window, int first, int end) {
    int start = pieces.start(window.first() + first);
    return Edges.settle(pieces.text(), start, pieces.end(window.first() + end - 1));
  }

  private static Optional<TaggedStatement> tokens(
      AnalysedText text, Marked marked, Calibration calibration) {
    TokenRange cue = tokens(text, marked.cue());
    List<TokenRange> content = new ArrayList<>();
    for (Content piece : marked.content()) {
      TokenRange tokens = tokens(text, piece.span());
      if (tokens.size() > 0) {
        content.add(Quotations.whole(text, tokens, piece.cutBefore(), piece.cutBehind()));
      }
    }
    if (cue.size() == 0 || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TaggedStatement(
            cue, tokens(text, marked.source()), content, calibration.of(marked.probability())));
  }

  private static List<TokenRange> tokens(AnalysedText text, List<Span> spans) {
    return spans.stream().map(span -> tokens(text, span)).filter(r -> r.size() > 0).toList();
  }

  /** The tokens that a span touches. */
  private static TokenRange tokens(AnalysedText text, Span span) {
    int first = text.firstTokenFrom(span.start());
    if (first > 0 && text.end(first - 1) > span.start()) {
      first--;
    }
    return new TokenRange(first, Math.max(first, text.firstTokenFrom(span.end())));
  }

  /** Two cues can touch one token, which is longer than the encoder's words; the likelier stays. */
  private static List<TaggedStatement> apart(List<TaggedStatement> statements) {
    List<TaggedStatement> kept = new ArrayList<>(statements.size());
    statements.sort(Comparator.comparingInt(s -> s.cue().first()));
    for (TaggedStatement statement : statements) {
      TaggedStatement before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (before == null || before.cue().end() <= statement.cue().first()) {
        kept.add(statement);
      } else if (before.confidence() < statement.confidence()) {
        kept.set(kept.size() - 1, statement);
      }
    }
    return kept;
  }
}
