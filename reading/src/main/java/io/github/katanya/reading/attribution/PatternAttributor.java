package io.github.katanya.reading.attribution;

import io.github.katanya.reading.attribution.Binding.Piece;
import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.CueMark;
import io.github.katanya.reading.tagging.CueTagger;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds attributions by the cue lexicon and the patterns of one language.
 *
 * <p>Each cue takes the first pattern that fits; a quotation that no cue takes stands alone or goes
 * on with the one before. Thread-safe.
 */
final class PatternAttributor implements Attributor {
  private static final int DEEPEST = 2;

  private final CueTagger tagger;
  private final List<Pattern> patterns;
  private final Phrases phrases;
  private final PatternMatcher matcher;

  PatternAttributor(
      CueTagger tagger, WordClasses words, StateNames states, List<Pattern> patterns) {
    this.tagger = tagger;
    this.patterns = List.copyOf(patterns);
    this.phrases = new Phrases(words, states);
    this.matcher = new PatternMatcher(phrases, new SubjectFinder(phrases));
  }

  static PatternAttributor load(Language language, StateNames states) {
    WordClasses words = WordClasses.load(language);
    return new PatternAttributor(
        new CueTagger(CueLexicon.load(language), words), words, states, Pattern.load(language));
  }

  @Override
  public List<Attribution> attribute(AnalysedText text) {
    List<CueMark> marks = tagger.tag(text);
    List<Draft> drafts = new ArrayList<>();
    for (TokenRange range : Units.outermost(text, marks)) {
      if (text.isFurniture(text.paragraphOf(range.first()))) {
        continue;
      }
      Unit unit = Unit.of(text, range, 0);
      int before = drafts.size();
      readUnit(unit, marks, drafts);
      readQuotations(unit, drafts, before);
      readInside(unit, marks, drafts, 1);
    }
    return Drafts.finish(text, drafts);
  }

  /** Reads the quotations of a unit for statements within them. */
  private void readInside(Unit unit, List<CueMark> marks, List<Draft> drafts, int level) {
    if (level > DEEPEST) {
      return;
    }
    AnalysedText text = unit.text();
    for (int node = 0; node < unit.size(); node++) {
      if (!unit.isQuotation(node)) {
        continue;
      }
      for (TokenRange range : Units.inside(text, unit.quotation(node))) {
        Unit inner = Unit.of(text, range, level);
        readUnit(inner, marks, drafts);
        readInside(inner, marks, drafts, level + 1);
      }
    }
  }

  private void readUnit(Unit unit, List<CueMark> marks, List<Draft> drafts) {
    List<CueMark> own = Units.marksOf(unit, marks);
    markCues(unit, own);
    boolean[] breaks = breaks(unit, own);
    int begin = drafts.size();
    for (CueMark mark : own) {
      int from = unit.nodeOf(mark.tokens().first());
      int to = unit.nodeOf(mark.tokens().end() - 1) + 1;
      if (liesInSource(unit, mark, drafts, begin)) {
        continue;
      }
      for (Pattern pattern : patterns) {
        Optional<PatternMatcher.Found> found =
            matcher.match(unit, pattern, mark, from, to, n -> breaks[n]);
        if (found.isPresent() && accept(unit, mark, from, to, found.get(), drafts, begin)) {
          break;
        }
      }
    }
  }

  private static void markCues(Unit unit, List<CueMark> marks) {
    for (CueMark mark : marks) {
      boolean verb =
          mark.entries().stream()
              .anyMatch(m -> m.cue().strong() && m.cue().kind() == Cue.Kind.VERB && !m.suffixed());
      if (verb) {
        unit.markCue(unit.nodeOf(mark.tokens().first()));
      }
    }
  }

  private static boolean liesInSource(Unit unit, CueMark mark, List<Draft> drafts, int begin) {
    Span cue = unit.text().span(mark.core());
    for (int d = begin; d < drafts.size(); d++) {
      if (drafts.get(d).source().stream().anyMatch(s -> s.overlaps(cue))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Nodes where a coordinated cue begins, so that the content before it ends: "… dan menuntut …".
   */
  private boolean[] breaks(Unit unit, List<CueMark> marks) {
    boolean[] breaks = new boolean[unit.size() + 1];
    for (CueMark mark : marks) {
      int node = unit.nodeOf(mark.tokens().first()) - 1;
      if (mark.voice() == CueMark.Voice.PASSIVE
          && unit.is(node - 1, ",")
          && phrases.is(unit, "relative", node)) {
        breaks[node - 1] = true;
        continue;
      }
      boolean strong =
          mark.voice() != CueMark.Voice.PASSIVE
              && mark.voice() != CueMark.Voice.INFINITIVE
              && mark.entries().stream()
                  .anyMatch(m -> m.cue().strong() && m.cue().kind() == Cue.Kind.VERB);
      while (node > 0
          && (phrases.is(unit, "adverb", node) || phrases.is(unit, "cue-adverb", node))) {
        node--;
      }
      if (!strong || node < 1) {
        continue;
      }
      for (int begin = Math.max(1, node - 1); begin <= node; begin++) {
        if (phrases.match(unit, "coord-cue", begin, node + 1) == node + 1 - begin) {
          breaks[unit.is(begin - 1, ",") ? begin - 1 : begin] = true;
          break;
        }
      }
    }
    return breaks;
  }

  private boolean accept(
      Unit unit,
      CueMark mark,
      int cueFrom,
      int cueTo,
      PatternMatcher.Found found,
      List<Draft> drafts,
      int begin) {
    Binding binding = found.binding();
    List<Span> source = new ArrayList<>();
    binding.source().ifPresent(np -> source.add(unit.span(np.from(), np.to())));
    if (found.entry().suffixed()) {
      source.add(unit.text().span(mark.core()));
    }
    if (binding.sharedFrom() >= 0) {
      Optional<Draft> before = lastWithSource(drafts, begin, unit, binding.sharedFrom());
      if (before.isEmpty()) {
        return false;
      }
      source.addAll(before.get().source());
    }
    List<Span> content = new ArrayList<>();
    for (Piece piece : binding.content()) {
      content.add(unit.span(piece.from(), piece.to()));
    }
    content.sort(null);
    for (int d = begin; d < drafts.size(); d++) {
      if (drafts.get(d).content().equals(content)) {
        return false;
      }
    }
    drafts.add(
        new Draft(
            content,
            List.of(unit.span(cueFrom, cueTo)),
            source,
            Optional.of(found.entry().cue()),
            binding.addressee().map(np -> unit.span(np.from(), np.to())),
            false,
            found.pattern().name(),
            found.pattern().confidence()));
    return true;
  }

  private static Optional<Draft> lastWithSource(
      List<Draft> drafts, int begin, Unit unit, int node) {
    int offset = unit.text().start(unit.firstToken(Math.min(node, unit.size() - 1)));
    for (int d = drafts.size() - 1; d >= begin; d--) {
      Draft draft = drafts.get(d);
      if (!draft.source().isEmpty()
          && draft.content().stream().anyMatch(c -> c.end() <= offset + 1)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /**
   * Quotations without a cue: those that make up their unit go on with the statement before or
   * stand alone.
   */
  private void readQuotations(Unit unit, List<Draft> drafts, int begin) {
    AnalysedText text = unit.text();
    int words = unit.words(0, unit.size());
    for (int node = 0; node < unit.size(); node++) {
      if (!unit.isQuotation(node) || isTaken(unit.quotation(node).span(), drafts, begin)) {
        continue;
      }
      if (words != unit.words(node, node + 1)) {
        continue;
      }
      Span span = unit.span(node, node + 1);
      int paragraph = text.paragraphOf(unit.firstToken(node));
      int last = drafts.size() - 1;
      boolean goesOn =
          begin > 0
              && drafts.get(last).endsBefore(text, span, paragraph)
              && drafts.get(last).isQuoted(text);
      if (goesOn) {
        drafts.set(last, drafts.get(last).with(span));
      } else if (unit.words(node, node + 1) >= 3) {
        drafts.add(
            new Draft(
                List.of(span),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                "quotation",
                unit.quotation(node).continues() ? 0.85 : 0.7));
      }
    }
  }

  private static boolean isTaken(Span quotation, List<Draft> drafts, int begin) {
    for (int d = begin; d < drafts.size(); d++) {
      if (drafts.get(d).content().stream().anyMatch(c -> c.overlaps(quotation))) {
        return true;
      }
    }
    return false;
  }
}
