package io.github.katanya.reading.attribution;

import io.github.katanya.reading.lexicon.Cue;
import io.github.katanya.reading.lexicon.CueLexicon;
import io.github.katanya.reading.tagging.StatementTagger;
import io.github.katanya.reading.tagging.TaggedStatement;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.Quotation;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds attributions by a trained tagger: takes its statements, gives their contents whole
 * quotations, and adds the quotations that stand by themselves.
 *
 * <p>Thread-safe.
 */
public final class ModelAttributor implements Attributor {
  private static final String BECAUSE = "model";
  private static final String ALONE = "quotation";
  private static final String SUFFIX = "nya";
  private static final int FEWEST_WORDS = 3;

  private static final double ALONE_CONFIDENCE = 0.7;

  private final StatementTagger tagger;
  private final CueLexicon lexicon;

  /**
   * @param tagger marks statements
   * @param lexicon has the entries of cues
   */
  public ModelAttributor(StatementTagger tagger, CueLexicon lexicon) {
    this.tagger = tagger;
    this.lexicon = lexicon;
  }

  /** The attributors of all languages in one. */
  static Attributor of(Map<Language, StatementTagger> taggers) {
    Map<Language, Attributor> byLanguage = new EnumMap<>(Language.class);
    taggers.forEach(
        (language, tagger) ->
            byLanguage.put(language, new ModelAttributor(tagger, CueLexicon.load(language))));
    return text -> {
      Attributor attributor = byLanguage.get(text.language());
      if (attributor == null) {
        throw new IllegalStateException("no model for " + text.language());
      }
      return attributor.attribute(text);
    };
  }

  @Override
  public List<Attribution> attribute(AnalysedText text) {
    List<Draft> drafts = new ArrayList<>();
    boolean[] told = new boolean[text.tokenCount()];
    for (TaggedStatement statement : tagger.tag(text)) {
      Draft draft = draft(text, statement);
      for (Span piece : draft.content()) {
        TokenRange tokens = text.tokens(piece);
        if (text.quotationOf(tokens.first()) >= 0) {
          java.util.Arrays.fill(told, tokens.first(), tokens.end(), true);
        }
      }
      drafts.add(draft);
    }
    shareSources(text, drafts);
    addQuotations(text, told, drafts);
    return Drafts.finish(text, drafts);
  }

  private Draft draft(AnalysedText text, TaggedStatement statement) {
    List<Span> content = new ArrayList<>(statement.content().size());
    for (TokenRange piece : statement.content()) {
      content.add(text.span(whole(text, piece)));
    }
    List<Span> source = new ArrayList<>(statement.source().size());
    for (TokenRange piece : statement.source()) {
      source.add(text.span(behindDateline(text, piece)));
    }
    Optional<CueLexicon.Match> match = entry(text, statement.cue());
    boolean suffixed =
        match.map(CueLexicon.Match::suffixed).orElse(false)
            && text.lower(statement.cue().end() - 1).endsWith(SUFFIX);
    if (source.isEmpty() && suffixed) {
      source.add(text.span(statement.cue()));
    }
    return new Draft(
        content,
        List.of(text.span(statement.cue())),
        source,
        match.map(CueLexicon.Match::cue),
        Optional.empty(),
        false,
        BECAUSE,
        statement.confidence());
  }

  /** "PORT LUMEN, KABAR PESISIR — Gubernur …": place and paper before a text are no part of it. */
  private static TokenRange behindDateline(AnalysedText text, TokenRange source) {
    int first = text.paragraphs().get(text.paragraphOf(source.first())).first();
    for (int t = first; t < source.first(); t++) {
      if (text.isWord(t) && !text.isCapitalised(t)) {
        return source;
      }
    }
    for (int t = source.first() + 1; t < source.end() - 1; t++) {
      String word = text.word(t);
      boolean dash = word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
      if (dash) {
        return new TokenRange(t + 1, source.end());
      }
      if (text.isWord(t) && !text.isCapitalised(t)) {
        break;
      }
    }
    return source;
  }

  /**
   * A later active cue of a sentence has the source of the one before: "A membantah X dan menuntut
   * Y".
   */
  private static void shareSources(AnalysedText text, List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = drafts.get(i - 1);
      if (!draft.source().isEmpty() || before.source().isEmpty() || !isActive(draft)) {
        continue;
      }
      Span cue = draft.cue().get(0);
      Span other = before.cue().get(0);
      int sentence = text.sentenceOf(text.firstTokenFrom(cue.start()));
      boolean sameSentence = sentence == text.sentenceOf(text.firstTokenFrom(other.start()));
      boolean nested = before.content().stream().anyMatch(piece -> piece.contains(cue));
      if (sameSentence && !nested) {
        drafts.set(i, withSource(draft, before.source()));
      }
    }
  }

  private static Draft withSource(Draft draft, List<Span> source) {
    return new Draft(
        draft.content(),
        draft.cue(),
        source,
        draft.entry(),
        draft.addressee(),
        draft.follows(),
        draft.because(),
        draft.confidence());
  }

  private static boolean isActive(Draft draft) {
    return draft
        .entry()
        .map(cue -> cue.kind() == Cue.Kind.VERB || cue.kind() == Cue.Kind.QUOTE)
        .orElse(false);
  }

  /** The longest lexicon entry within a cue, the later of two. */
  private Optional<CueLexicon.Match> entry(AnalysedText text, TokenRange cue) {
    Optional<CueLexicon.Match> best = Optional.empty();
    for (int t = cue.first(); t < cue.end(); t++) {
      for (CueLexicon.Match match : lexicon.at(text::lower, t, cue.end())) {
        if (best.isEmpty()
            || match.length() > best.get().length()
            || rank(match.cue()) >= rank(best.get().cue())
                && match.length() == best.get().length()) {
          best = Optional.of(match);
        }
      }
    }
    return best;
  }

  private static int rank(Cue cue) {
    return cue.strong() ? 1 : 0;
  }

  /** A piece that has all words of a quotation gets its marks too. */
  private static TokenRange whole(AnalysedText text, TokenRange piece) {
    int first = piece.first();
    int end = piece.end();
    int q = text.quotationOf(first);
    if (q >= 0) {
      Quotation quotation = text.quotations().get(q);
      TokenRange range = text.tokens(quotation.span());
      int close = range.end() - 1;
      boolean fromStart = first == range.first() || first == range.first() + 1;
      if (fromStart && quotation.closed() && end >= close && end <= range.end()) {
        return range;
      }
    }
    return piece;
  }

  /**
   * Quotations that make up their sentences and belong to no cue go on with the statement before,
   * in its paragraph, or stand alone.
   */
  private static void addQuotations(AnalysedText text, boolean[] told, List<Draft> drafts) {
    List<Draft> alone = new ArrayList<>();
    int next = 0;
    for (Quotation quotation : text.quotations()) {
      TokenRange range = text.tokens(quotation.span());
      if (quotation.level() > 0
          || range.size() == 0
          || text.isFurniture(text.paragraphOf(range.first()))
          || words(text, range) < FEWEST_WORDS
          || any(told, range)
          || !isAlone(text, range)) {
        continue;
      }
      while (next < drafts.size() && drafts.get(next).told().start() < quotation.span().start()) {
        next++;
      }
      int before = next - 1;
      int paragraph = text.paragraphOf(range.first());
      boolean goesOn =
          before >= 0
              && drafts.get(before).endsBefore(text, quotation.span(), paragraph)
              && drafts.get(before).isQuoted(text);
      if (goesOn) {
        drafts.set(before, drafts.get(before).with(quotation.span()));
      } else {
        alone.add(
            new Draft(
                List.of(quotation.span()),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                ALONE,
                ALONE_CONFIDENCE));
      }
    }
    drafts.addAll(alone);
  }

  private static boolean any(boolean[] told, TokenRange range) {
    for (int t = range.first(); t < range.end(); t++) {
      if (told[t]) {
        return true;
      }
    }
    return false;
  }

  private static int words(AnalysedText text, TokenRange range) {
    int words = 0;
    for (int t = range.first(); t < range.end(); t++) {
      words += text.isWord(t) ? 1 : 0;
    }
    return words;
  }

  /** Whether its sentences have no word outside it. */
  private static boolean isAlone(AnalysedText text, TokenRange range) {
    int first = text.sentences().get(text.sentenceOf(range.first())).first();
    int end = text.sentences().get(text.sentenceOf(range.end() - 1)).end();
    return words(text, new TokenRange(first, range.first())) == 0
        && words(text, new TokenRange(range.end(), end)) == 0;
  }
}
