package io.github.katanya.reading.identity;

import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.tagging.Part;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import io.github.katanya.statement.Language;
import java.util.ArrayList;
import java.util.List;

/** Mends marked parts where word lists and the rest of the article know better than the tagger. */
final class PartMender {
  private final AnalysedText text;
  private final WordClasses words;
  private final SourceParser parser;

  PartMender(AnalysedText text, WordClasses words, SourceParser parser) {
    this.text = text;
    this.words = words;
    this.parser = parser;
  }

  List<Part> mend(List<Part> parts) {
    List<Part> mended = new ArrayList<>(parts.size());
    for (Part part : parts) {
      switch (part.kind()) {
        case ROLE -> role(part, mended);
        case NAME -> name(part, mended);
        case AFFILIATION, TIME, PLACE, OCCASION -> mended.add(part);
      }
    }
    return List.copyOf(mended);
  }

  /** "Kolonel Ravo Milan" is a rank and a name; a role in English has a word for one. */
  private void role(Part part, List<Part> mended) {
    TokenRange range = part.tokens();
    int rank = words.match("rank", text::lower, range.first(), range.end());
    boolean named = rank > 0 && range.size() - rank >= 2;
    for (int t = range.first() + rank; t < range.end(); t++) {
      named &= text.isCapitalised(t) && words.match("role", text::lower, t, range.end()) == 0;
    }
    if (named) {
      int cut = range.first() + rank;
      mended.add(new Part(Part.Kind.ROLE, new TokenRange(range.first(), cut)));
      mended.add(new Part(Part.Kind.NAME, new TokenRange(cut, range.end())));
    } else if (text.language() != Language.ENGLISH || hasRole(range)) {
      mended.add(part);
    }
  }

  private boolean hasRole(TokenRange range) {
    for (int t = range.first(); t < range.end(); t++) {
      if (words.match("role", text::lower, t, range.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What of a name is the end of the body before it goes to the body. */
  private void name(Part part, List<Part> mended) {
    TokenRange range = part.tokens();
    if (follows(mended, 1, Part.Kind.ROLE, range.first())) {
      if (splitRole(range, mended)) {
        return;
      }
      range = withNameBehindRank(range, mended);
    }
    int cut = range.size() > 2 ? parser.bodyBefore(range.first(), range.end()) : range.first();
    boolean behindBody = follows(mended, 1, Part.Kind.AFFILIATION, range.first());
    if (range.size() == 1
        && behindBody
        && mended.size() > 1
        && mended.get(mended.size() - 2).kind() == Part.Kind.NAME) {
      cut = range.end();
    }
    if (cut > range.first() && behindBody) {
      Part body = mended.remove(mended.size() - 1);
      mended.add(new Part(Part.Kind.AFFILIATION, new TokenRange(body.tokens().first(), cut)));
    } else if (cut > range.first() && follows(mended, 1, Part.Kind.ROLE, range.first())) {
      mended.add(new Part(Part.Kind.AFFILIATION, new TokenRange(range.first(), cut)));
    } else {
      cut = range.first();
    }
    if (cut < range.end()) {
      mended.add(new Part(Part.Kind.NAME, new TokenRange(cut, range.end())));
    }
  }

  /** "Juru Bicara Teh | Kenanga Ravo Milan", where "Teh Kenanga" stands by itself elsewhere. */
  private boolean splitRole(TokenRange name, List<Part> mended) {
    TokenRange role = mended.get(mended.size() - 1).tokens();
    int head = role.first() + words.match("role", text::lower, role.first(), role.end());
    if (head == role.first() || head == role.end()) {
      return false;
    }
    int cut = parser.bodyBefore(head, name.end());
    if (cut <= name.first() || cut >= name.end()) {
      return false;
    }
    mended.remove(mended.size() - 1);
    mended.add(new Part(Part.Kind.ROLE, new TokenRange(role.first(), head)));
    mended.add(new Part(Part.Kind.AFFILIATION, new TokenRange(head, cut)));
    mended.add(new Part(Part.Kind.NAME, new TokenRange(cut, name.end())));
    return true;
  }

  /** "Direktur Polda Cirawa Kombes Ravo | Milan Tilaka": what stands behind a rank is a name. */
  private TokenRange withNameBehindRank(TokenRange name, List<Part> mended) {
    TokenRange role = mended.get(mended.size() - 1).tokens();
    int rank = words.match("rank", text::lower, role.first(), role.end());
    int cut = role.first() + rank;
    if (rank == 0 || cut == role.end()) {
      return name;
    }
    for (int t = cut; t < role.end(); t++) {
      if (!text.isCapitalised(t)
          || words.match("role", text::lower, t, role.end()) > 0
          || words.match("portfolio", text::lower, t, role.end()) > 0) {
        return name;
      }
    }
    mended.remove(mended.size() - 1);
    boolean other =
        !mended.isEmpty()
            && mended.get(mended.size() - 1).kind() != Part.Kind.NAME
            && role.first() - mended.get(mended.size() - 1).tokens().end() <= 1;
    if (!other) {
      mended.add(new Part(Part.Kind.ROLE, new TokenRange(role.first(), cut)));
    }
    return new TokenRange(cut, name.end());
  }

  private static boolean follows(List<Part> parts, int back, Part.Kind kind, int token) {
    if (parts.size() < back) {
      return false;
    }
    Part before = parts.get(parts.size() - back);
    return before.kind() == kind && before.tokens().end() == token;
  }
}
