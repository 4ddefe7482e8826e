package io.github.katanya.reading.text;

import io.github.katanya.reading.lexicon.DataFile;
import io.github.katanya.statement.Language;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the shipped text analyser. */
public final class TextAnalysers {
  private TextAnalysers() {}

  /** The analyser for all languages that have data files. */
  public static TextAnalyser standard() {
    Map<Language, LanguageRules> rules = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      rules.put(language, LanguageRules.load(language));
    }
    return (text, language) -> {
      LanguageRules rule = rules.get(language);
      if (rule == null) {
        throw new IllegalStateException("no data files for " + language);
      }
      return rule.analyse(text);
    };
  }

  /** What the first stage knows of one language. */
  private record LanguageRules(
      Language language, Tokeniser tokeniser, Abbreviations abbreviations, Furniture furniture) {

    private static final int LONGEST_HEADLINE = 25;

    static LanguageRules load(Language language) {
      Set<String> inner = new HashSet<>();
      Set<String> last = new HashSet<>();
      Set<String> starters = new HashSet<>();
      DataFile file = DataFile.shipped(language.code() + "/abbreviations.txt");
      for (DataFile.Block block : file.blocks()) {
        block.all("inner").forEach(words -> inner.addAll(List.of(words.split(" "))));
        block.all("last").forEach(words -> last.addAll(List.of(words.split(" "))));
        block.all("starters").forEach(words -> starters.addAll(List.of(words.split(" "))));
      }
      Abbreviations abbreviations = new Abbreviations(inner, last, starters);
      Furniture furniture = Furniture.load(DataFile.shipped(language.code() + "/furniture.txt"));
      return new LanguageRules(
          language, new Tokeniser(language, abbreviations), abbreviations, furniture);
    }

    AnalysedText analyse(String text) {
      IntList startList = new IntList(text.length() / 5);
      IntList endList = new IntList(text.length() / 5);
      tokeniser.tokenise(text, startList, endList);
      int[] starts = startList.toArray();
      int[] ends = endList.toArray();
      List<TokenRange> paragraphs = Paragraphs.of(text, starts, ends);
      List<TokenRange> sentences = new Sentences(text, starts, ends, abbreviations).of(paragraphs);
      boolean[] isFurniture = new boolean[paragraphs.size()];
      for (int p = 0; p < isFurniture.length; p++) {
        TokenRange paragraph = paragraphs.get(p);
        String words = text.substring(starts[paragraph.first()], ends[paragraph.end() - 1]);
        isFurniture[p] =
            furniture.matches(words) || p == 0 && isHeadline(words, paragraph, paragraphs.size());
      }
      return new AnalysedText(
          text,
          language,
          starts,
          ends,
          sentences,
          paragraphs,
          isFurniture,
          QuotationFinder.find(text, starts, ends, paragraphs),
          LeadFinder.find(text, starts, ends, sentences, paragraphs, isFurniture));
    }

    private static boolean isHeadline(String words, TokenRange paragraph, int paragraphs) {
      int last = words.codePointBefore(words.length());
      return paragraphs > 1
          && paragraph.size() <= LONGEST_HEADLINE
          && Character.isLetterOrDigit(last)
          && Character.isUpperCase(words.codePointAt(0));
    }
  }
}
