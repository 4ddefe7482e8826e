package io.github.katanya.reading.meaning;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words around a cue and its source that are in no content: where the time, the place, the
 * occasion, the addressee and the relays of the saying stand.
 *
 * @param anchor first token of cue and source, and token behind the last
 * @param core first token of the cue, and token behind its last; the anchor where there is no cue
 * @param before runs of free tokens before the anchor, the nearest first
 * @param within runs of free tokens between cue and source
 * @param after runs of free tokens behind the anchor, the nearest first
 */
record Surroundings(
    TokenRange anchor,
    TokenRange core,
    List<TokenRange> before,
    List<TokenRange> within,
    List<TokenRange> after) {
  /** How many attributions to each side may hold words of the same sentence. */
  private static final int WINDOW = 12;

  /** How far from the anchor words are looked at. */
  private static final int REACH = 160;

  static final Surroundings NONE =
      new Surroundings(new TokenRange(0, 0), new TokenRange(0, 0), List.of(), List.of(), List.of());

  Surroundings {
    before = List.copyOf(before);
    within = List.copyOf(within);
    after = List.copyOf(after);
  }

  /** All free runs, those nearest to the anchor first. */
  List<TokenRange> all() {
    List<TokenRange> all = new ArrayList<>(within);
    all.addAll(after);
    all.addAll(before);
    return all;
  }

  /** Number of free tokens between the cue, or what else there is of the anchor, and a run. */
  int distance(int from, int to) {
    int distance = 0;
    for (TokenRange run : all()) {
      int first = Math.max(run.first(), from >= core.end() ? core.end() : to);
      int end = Math.min(run.end(), from >= core.end() ? from : core.first());
      distance += Math.max(0, end - first);
    }
    return distance;
  }

  /**
   * The surroundings of one attribution of a text.
   *
   * @param speakers the speakers, in the order of the attributions: words beyond the source and cue
   *     of another speaker belong to that one
   */
  static Surroundings of(
      AnalysedText text,
      List<Attribution> attributions,
      List<Optional<Speaker>> speakers,
      int index) {
    Attribution attribution = attributions.get(index);
    TokenRange anchor = anchor(text, attribution);
    if (anchor.size() == 0) {
      return NONE;
    }
    TokenRange field = field(text, attributions, attribution, anchor);
    boolean[] taken = new boolean[field.size()];
    int left = field.first();
    int right = field.end();
    for (int i = Math.max(0, index - WINDOW);
        i < Math.min(attributions.size(), index + WINDOW + 1);
        i++) {
      Attribution other = attributions.get(i);
      for (Span piece : other.content()) {
        TokenRange tokens = text.tokens(piece);
        if (i == index || !holds(tokens, anchor)) {
          take(taken, field, tokens);
        }
      }
      if (i != index && !same(attributions, speakers, i, index)) {
        TokenRange border = anchor(text, other);
        boolean apart = border.size() > 0 && !overlaps(border, anchor);
        if (apart && border.first() >= anchor.end() && !nested(other, index)) {
          right = Math.min(right, border.first());
        } else if (apart && border.end() <= anchor.first() && !nested(other, index)) {
          left = Math.max(left, border.end());
        }
      }
    }
    for (Span span : attribution.cue()) {
      take(taken, field, text.tokens(span));
    }
    for (Span span : attribution.source()) {
      take(taken, field, text.tokens(span));
    }
    List<TokenRange> before = runs(taken, field, Math.max(left, field.first()), anchor.first());
    java.util.Collections.reverse(before);
    TokenRange cue = extent(text, List.of(attribution.cue()));
    return new Surroundings(
        anchor,
        cue.size() == 0 ? anchor : cue,
        before,
        runs(taken, field, anchor.first(), anchor.end()),
        runs(taken, field, anchor.end(), Math.min(right, field.end())));
  }

  private static boolean same(
      List<Attribution> attributions, List<Optional<Speaker>> speakers, int i, int j) {
    if (attributions.get(i).source().equals(attributions.get(j).source())) {
      return true;
    }
    Optional<String> name = speakers.get(i).map(Speaker::name);
    return name.isPresent() && name.equals(speakers.get(j).map(Speaker::name));
  }

  private static boolean nested(Attribution other, int index) {
    return other.inside().filter(i -> i == index).isPresent();
  }

  private static boolean holds(TokenRange outer, TokenRange inner) {
    return outer.first() <= inner.first() && inner.end() <= outer.end();
  }

  private static boolean overlaps(TokenRange a, TokenRange b) {
    return a.first() < b.end() && b.first() < a.end();
  }

  private static void take(boolean[] taken, TokenRange field, TokenRange tokens) {
    for (int t = Math.max(tokens.first(), field.first());
        t < Math.min(tokens.end(), field.end());
        t++) {
      taken[t - field.first()] = true;
    }
  }

  private static List<TokenRange> runs(boolean[] taken, TokenRange field, int from, int to) {
    List<TokenRange> runs = new ArrayList<>();
    int begin = -1;
    for (int t = from; t <= to; t++) {
      boolean free = t < to && !taken[t - field.first()];
      if (free && begin < 0) {
        begin = t;
      } else if (!free && begin >= 0) {
        runs.add(new TokenRange(begin, t));
        begin = -1;
      }
    }
    return runs;
  }

  /** From the first to the last token of cue and source. */
  private static TokenRange anchor(AnalysedText text, Attribution attribution) {
    return extent(text, List.of(attribution.cue(), attribution.source()));
  }

  private static TokenRange extent(AnalysedText text, List<List<Span>> parts) {
    int first = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> part : parts) {
      for (Span span : part) {
        TokenRange tokens = text.tokens(span);
        if (tokens.size() > 0) {
          first = Math.min(first, tokens.first());
          end = Math.max(end, tokens.end());
        }
      }
    }
    return end == 0 ? new TokenRange(0, 0) : new TokenRange(first, Math.min(end, first + REACH));
  }

  /** The sentences of the anchor, no farther than its paragraph and the content it stands in. */
  private static TokenRange field(
      AnalysedText text,
      List<Attribution> attributions,
      Attribution attribution,
      TokenRange anchor) {
    TokenRange paragraph = text.paragraphs().get(text.paragraphOf(anchor.first()));
    int first = text.sentences().get(text.sentenceOf(anchor.first())).first();
    int end = text.sentences().get(text.sentenceOf(anchor.end() - 1)).end();
    if (attribution.inside().isPresent()) {
      for (Span piece : attributions.get(attribution.inside().get()).content()) {
        TokenRange tokens = text.tokens(piece);
        if (holds(tokens, anchor)) {
          first = Math.max(first, tokens.first());
          end = Math.min(end, tokens.end());
        }
      }
    }
    first = Math.max(first, Math.max(paragraph.first(), anchor.first() - REACH));
    end = Math.min(end, Math.min(Math.max(paragraph.end(), anchor.end()), anchor.end() + REACH));
    return new TokenRange(first, Math.max(end, anchor.end()));
  }
}
