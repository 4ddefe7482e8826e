package io.github.katanya.training;

import io.github.katanya.reading.attribution.Attribution;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.tagging.PartFeatures;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Span;
import io.github.katanya.training.CrfTrainer.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns articles with marked parts into what the part tagger learns from. */
final class PartExamples {
  private PartExamples() {}

  /**
   * Sentences of PFSA-ID. Only speakers of direct quotations are marked there, so that a sentence
   * without marks is learnt from only where no source stands in it.
   */
  static List<Sequence> pfsa(
      AnalysedText text,
      PartFeatures features,
      List<PartCorpus.Marked> parts,
      List<Attribution> attributions) {
    byte[] labels = new byte[text.tokenCount()];
    Set<Integer> marked = new HashSet<>();
    for (PartCorpus.Marked part : parts) {
      TokenRange range = TrainingText.cover(text, part.span());
      label(labels, range, part.kind());
      if (range.size() > 0) {
        marked.add(text.sentenceOf(range.first()));
      }
    }
    Set<Integer> sourced = new HashSet<>();
    for (Attribution attribution : attributions) {
      for (Span span : attribution.source()) {
        TokenRange range = text.tokens(span);
        if (range.size() > 0 && !attribution.cue().equals(attribution.source())) {
          sourced.add(text.sentenceOf(range.first()));
        }
      }
    }
    List<Sequence> sequences = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      if (marked.contains(s) || !sourced.contains(s)) {
        sequences.add(sequence(features, text.sentences().get(s), labels));
      }
    }
    return sequences;
  }

  /** Sources of the gold set, with the tokens beside them. */
  static List<Sequence> gold(
      AnalysedText text, PartFeatures features, List<PartCorpus.Source> sources) {
    List<Sequence> sequences = new ArrayList<>();
    Set<TokenRange> done = new HashSet<>();
    for (PartCorpus.Source source : sources) {
      TokenRange range = TrainingText.cover(text, source.span());
      if (range.size() == 0 || !done.add(range)) {
        continue;
      }
      byte[] labels = new byte[text.tokenCount()];
      if (source.person()) {
        name(text, range, source.name()).ifPresent(n -> label(labels, n, Part.Kind.NAME));
        source
            .affiliation()
            .flatMap(a -> find(text, range, a))
            .ifPresent(a -> label(labels, a, Part.Kind.AFFILIATION));
        source
            .role()
            .flatMap(r -> find(text, range, r))
            .ifPresent(
                r -> {
                  int end = r.end();
                  while (end > r.first() && labels[end - 1] != 0) {
                    end--;
                  }
                  if (end > r.first() && labels[r.first()] == 0) {
                    label(labels, new TokenRange(r.first(), end), Part.Kind.ROLE);
                  }
                });
      } else {
        name(text, range, source.name())
            .filter(n -> text.isCapitalised(n.first()))
            .ifPresent(n -> label(labels, n, Part.Kind.AFFILIATION));
      }
      TokenRange sentence = text.sentences().get(text.sentenceOf(range.first()));
      TokenRange window =
          new TokenRange(
              Math.max(sentence.first(), range.first() - 1),
              Math.min(sentence.end(), range.end() + 1));
      if (window.size() > 0) {
        sequences.add(sequence(features, window, labels));
      }
    }
    return sequences;
  }

  /** The longest run of words of the name within the source. */
  private static Optional<TokenRange> name(AnalysedText text, TokenRange range, String name) {
    Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ ,]+")));
    TokenRange best = new TokenRange(range.first(), range.first());
    int t = range.first();
    while (t < range.end()) {
      int end = t;
      while (end < range.end() && words.contains(text.lower(end))) {
        end++;
      }
      if (end - t > best.size()) {
        best = new TokenRange(t, end);
      }
      t = Math.max(end, t + 1);
    }
    return best.size() > 0 ? Optional.of(best) : Optional.empty();
  }

  private static Optional<TokenRange> find(AnalysedText text, TokenRange range, String words) {
    int from = text.start(range.first());
    int at = text.text().indexOf(words, from);
    if (at < 0 || at + words.length() > text.end(range.end() - 1)) {
      return Optional.empty();
    }
    TokenRange found = TrainingText.cover(text, new Span(at, at + words.length()));
    return found.size() > 0 ? Optional.of(found) : Optional.empty();
  }

  private static void label(byte[] labels, TokenRange range, Part.Kind kind) {
    for (int t = range.first(); t < range.end(); t++) {
      labels[t] = (byte) (t == range.first() ? kind.begin() : kind.more());
    }
  }

  private static Sequence sequence(PartFeatures features, TokenRange range, byte[] labels) {
    int[] buffer = new int[PartFeatures.MOST];
    int[][] extracted = new int[range.size()][];
    for (int i = 0; i < extracted.length; i++) {
      int n = features.extract(range.first() + i, buffer);
      extracted[i] = Arrays.copyOf(buffer, n);
    }
    return new Sequence(extracted, Arrays.copyOfRange(labels, range.first(), range.end()));
  }
}
