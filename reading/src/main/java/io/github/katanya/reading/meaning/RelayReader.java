package io.github.katanya.reading.meaning;

import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Relay;
import io.github.katanya.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the outlets through which a statement came, from the one nearest to the speaker. */
final class RelayReader {
  /** More outlets than this are a list, not a chain. */
  private static final int LONGEST_CHAIN = 5;

  /**
   * Among so many paragraphs at each end of an article its datelines and credits are looked for.
   */
  private static final int FIRST_PARAGRAPHS = 2;

  private static final int LONGEST_DATELINE = 12;

  private final Markers words;
  private final Outlets outlets;

  RelayReader(Markers words, Outlets outlets) {
    this.words = words;
    this.outlets = outlets;
  }

  private record Found(Span span, boolean nearer) {}

  /**
   * The relays told around a cue; the article's own outlet is none.
   *
   * @param source the words that name the source
   * @param times the times of the whole text, in order
   */
  List<Relay> read(
      Article article,
      AnalysedText text,
      Surroundings around,
      List<TokenRange> source,
      List<TimeExpression> times) {
    List<Found> chain = new ArrayList<>();
    for (TokenRange run : source) {
      collect(article, text, run, run.first(), times, Set.of("through"), chain);
    }
    List<TokenRange> runs = new ArrayList<>(around.all());
    runs.sort((a, b) -> Integer.compare(a.first(), b.first()));
    for (TokenRange run : runs) {
      // "told" and the like may be the cue itself.
      int from = run.first() == around.core().end() ? around.core().first() : run.first();
      collect(article, text, run, from, times, Set.of("named", "known", "citing"), chain);
    }
    return relays(article, text, chain);
  }

  /**
   * The outlets that carried the whole article, by its dateline ("RAVENA (Reuters) -") or its
   * credit ("Sumber: AFP").
   */
  List<Relay> ofArticle(Article article, AnalysedText text) {
    List<Relay> relays = new ArrayList<>();
    List<TokenRange> paragraphs = text.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      TokenRange paragraph = paragraphs.get(p);
      boolean first = p < FIRST_PARAGRAPHS;
      boolean last = p >= paragraphs.size() - FIRST_PARAGRAPHS;
      int begin = -1;
      if (first) {
        begin = dateline(text, paragraph);
      }
      if (begin < 0 && (first || last)) {
        begin = credit(text, paragraph);
      }
      int length = begin < 0 ? 0 : outlets.known(text, begin, paragraph.end());
      if (length > 0) {
        Span mention = text.span(new TokenRange(begin, begin + length));
        String name = mention.in(text.text());
        boolean again = relays.stream().anyMatch(r -> Outlets.isSame(r.name(), name));
        if (!again && !isOwn(article, name)) {
          relays.add(new Relay(name, mention));
        }
      }
    }
    return relays;
  }

  /** Token behind the bracket of "RAVENA (Reuters) -", or -1. */
  private static int dateline(AnalysedText text, TokenRange paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.first() + LONGEST_DATELINE);
    for (int t = paragraph.first(); t < limit; t++) {
      if (text.lower(t).equals("(")) {
        return t + 1 < paragraph.end() && closes(text, t + 1, limit) ? t + 1 : -1;
      }
      boolean place = text.isCapitalised(t) || !text.isWord(t);
      if (!place) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a bracket and a dash follow. */
  private static boolean closes(AnalysedText text, int from, int limit) {
    for (int t = from; t + 1 < limit; t++) {
      if (text.lower(t).equals(")")) {
        String dash = text.lower(t + 1);
        return dash.startsWith("-") || dash.equals("\u2013") || dash.equals("\u2014");
      }
    }
    return false;
  }

  /** Token behind the colon of "Sumber: AFP", or -1. */
  private int credit(AnalysedText text, TokenRange paragraph) {
    for (Markers.Mark mark :
        words.in(text, paragraph.first(), Math.min(paragraph.end(), paragraph.first() + 3))) {
      boolean begins = mark.name().equals("credit") && mark.from() == paragraph.first();
      if (begins && mark.to() + 1 < paragraph.end() && text.lower(mark.to()).equals(":")) {
        return mark.to() + 1;
      }
    }
    return -1;
  }

  /**
   * The whole chain: what stands around the cue, the agency in brackets that ends the paragraph,
   * and what carried the article.
   */
  List<Relay> chain(
      Article article,
      AnalysedText text,
      Surroundings around,
      List<Relay> near,
      List<Relay> carried) {
    List<Relay> chain = new ArrayList<>(near);
    if (around.anchor().size() > 0) {
      TokenRange paragraph = text.paragraphs().get(text.paragraphOf(around.anchor().first()));
      int end = paragraph.end();
      while (end > paragraph.first() && !text.isWord(end - 1) && !text.lower(end - 1).equals(")")) {
        end--;
      }
      if (end - paragraph.first() > 2 && text.lower(end - 1).equals(")")) {
        int open = end - 2;
        while (open > Math.max(paragraph.first(), end - 8) && !text.lower(open).equals("(")) {
          open--;
        }
        int length = outlets.known(text, open + 1, end - 1);
        boolean alone =
            length > 0
                && (open + 1 + length == end - 1 || text.lower(open + 1 + length).equals("/"));
        if (text.lower(open).equals("(") && alone) {
          add(article, chain, text, new TokenRange(open + 1, open + 1 + length));
        }
      }
    }
    for (Relay relay : carried) {
      if (chain.size() < LONGEST_CHAIN
          && chain.stream().noneMatch(r -> Outlets.isSame(r.name(), relay.name()))) {
        chain.add(relay);
      }
    }
    return chain;
  }

  private static void add(
      Article article, List<Relay> chain, AnalysedText text, TokenRange tokens) {
    Span mention = text.span(tokens);
    String name = mention.in(text.text());
    if (!isOwn(article, name) && chain.stream().noneMatch(r -> Outlets.isSame(r.name(), name))) {
      chain.add(new Relay(name, mention));
    }
  }

  private static List<Relay> relays(Article article, AnalysedText text, List<Found> chain) {
    List<Relay> relays = new ArrayList<>();
    for (Found found : chain) {
      Span mention = found.span();
      String name = mention.in(text.text());
      boolean again = relays.stream().anyMatch(r -> Outlets.isSame(r.name(), name));
      if (again || isOwn(article, name) || relays.size() == LONGEST_CHAIN) {
        continue;
      }
      Relay relay = new Relay(name, mention);
      if (found.nearer() && !relays.isEmpty()) {
        relays.add(relays.size() - 1, relay);
      } else {
        relays.add(relay);
      }
    }
    return relays;
  }

  private static boolean isOwn(Article article, String name) {
    Optional<String> own = article.outlet();
    return own.isPresent() && Outlets.isSame(own.get(), name);
  }

  private void collect(
      Article article,
      AnalysedText text,
      TokenRange run,
      int from,
      List<TimeExpression> times,
      Set<String> kinds,
      List<Found> chain) {
    List<Markers.Mark> marks = words.in(text, from, run.end());
    int done = run.first();
    for (Markers.Mark mark : marks) {
      int begin = skip(marks, mark.to());
      if (begin >= run.end() || begin < done) {
        continue;
      }
      int length = 0;
      if (kinds.contains(mark.name())) {
        int limit = beforeTime(times, begin, run.end());
        length = length(article, text, marks, begin, limit, mark.name());
      }
      if (length > 0) {
        if (begin > run.first() && text.word(begin - 1).equals("The")) {
          begin--;
          length++;
        }
        int limit = beforeTime(times, begin + length, run.end());
        int end = withProgramme(text, begin, begin + length, limit);
        Span span = withoutTail(text, text.span(new TokenRange(begin, end)));
        chain.add(new Found(span, mark.name().equals("citing")));
        done = end;
      }
    }
    if (kinds.contains("known")) {
      behind(text, run, marks, chain);
      glued(text, run, chain);
    }
  }

  /** "dilansirdetikTravel": scraping has lost the blank before a name in small letters. */
  private void glued(AnalysedText text, TokenRange run, List<Found> chain) {
    for (int t = run.first(); t < run.end(); t++) {
      int cut = words.gluedAt(text.lower(t), "named", "small");
      if (cut > 0) {
        boolean goesOn = t + 1 < run.end() && text.end(t) == text.start(t + 1);
        int end = goesOn && text.isWord(t + 1) ? text.end(t + 1) : text.end(t);
        chain.add(new Found(new Span(text.start(t) + cut, end), false));
      }
    }
  }

  private Span withoutTail(AnalysedText text, Span span) {
    String word = span.in(text.text());
    int cut = words.endIn(word, "tail");
    return cut > 1 && Character.isUpperCase(word.charAt(0))
        ? new Span(span.start(), span.start() + cut)
        : span;
  }

  /** "An October CNN interview": the word behind the outlet tells. */
  private void behind(
      AnalysedText text, TokenRange run, List<Markers.Mark> marks, List<Found> chain) {
    for (Markers.Mark mark : marks) {
      if (!mark.name().equals("behind")) {
        continue;
      }
      for (int begin = Math.max(run.first(), mark.from() - 4); begin < mark.from(); begin++) {
        int length = outlets.known(text, begin, mark.from());
        if (length > 0 && begin + length == mark.from()) {
          Span span = text.span(new TokenRange(begin, mark.from()));
          if (chain.stream().noneMatch(f -> f.span().overlaps(span))) {
            chain.add(new Found(span, false));
          }
          break;
        }
      }
    }
  }

  private int length(
      Article article,
      AnalysedText text,
      List<Markers.Mark> marks,
      int begin,
      int limit,
      String kind) {
    if (begin >= limit) {
      return 0;
    }
    if (kind.equals("known") || kind.equals("through")) {
      int known = outlets.known(text, begin, limit);
      return known > 0 && !goesOn(text, begin + known, limit) ? known : 0;
    }
    for (Markers.Mark mark : marks) {
      if (mark.name().equals("whole") && mark.from() == begin) {
        return mark.length();
      }
      if (mark.name().equals("small") && mark.from() == begin) {
        int more = Outlets.capitals(text, mark.to(), limit);
        return more > 0 ? mark.length() + more : 0;
      }
    }
    return outlets.named(text, begin, limit, article.language());
  }

  /** The limit, or the first time before it: a name does not reach over a time. */
  private static int beforeTime(List<TimeExpression> times, int from, int limit) {
    int next = SaidReader.firstFrom(times, from);
    return next < times.size() ? Math.min(limit, Math.max(from, times.get(next).from())) : limit;
  }

  /** Token behind the words that stand between the relay's words and its name. */
  private static int skip(List<Markers.Mark> marks, int from) {
    int token = from;
    boolean moved = true;
    while (moved) {
      moved = false;
      int begin = token;
      boolean name = marks.stream().anyMatch(m -> m.from() == begin && m.name().equals("small"));
      for (Markers.Mark mark : marks) {
        if (!name && mark.from() == token && mark.name().equals("skip")) {
          token = mark.to();
          moved = true;
        }
      }
    }
    return token;
  }

  /** Whether a name goes on, so that it is not the known outlet's. */
  private static boolean goesOn(AnalysedText text, int token, int limit) {
    return token < limit && text.isWord(token) && text.isCapitalised(token);
  }

  /** End of "CBS' Face the Nation": the programme belongs to the name. */
  private static int withProgramme(AnalysedText text, int begin, int end, int limit) {
    if (end >= limit || !Markers.normal(text.lower(end)).startsWith("'")) {
      return end;
    }
    int token = end + 1;
    int last = end;
    while (token < limit && text.isWord(token) && token - begin < 8) {
      if (text.isCapitalised(token)) {
        last = token + 1;
      } else if (last == end) {
        break;
      }
      token++;
      if (token < limit && !text.isCapitalised(token) && text.word(token).length() > 3) {
        break;
      }
    }
    return last;
  }
}
