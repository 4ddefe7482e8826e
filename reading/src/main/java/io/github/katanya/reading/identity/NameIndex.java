package io.github.katanya.reading.identity;

import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.reading.text.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people named in an article: which mentions name the same one, and which of them introduces
 * it.
 *
 * <p>A name of two words or more stands for itself; one that has all the words of another in it is
 * the fuller one of the same person. A single word stands for the latest person named before who
 * has it in the name, else for the first behind.
 */
final class NameIndex {
  private static final int SHORTEST_NICKNAME = 4;

  /** Among how many people a nickname is looked for, so that no text takes long. */
  private static final int MOST_PEOPLE = 200;

  private final AnalysedText text;
  private final WordClasses words;
  private final Set<String> places;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();

  /**
   * @param mentions marked names, in the order of the text
   * @param parts tells which of them stand beside a role
   * @param places words that name places elsewhere in the article
   */
  NameIndex(
      AnalysedText text,
      WordClasses words,
      List<TokenRange> mentions,
      PartParser parts,
      Set<String> places) {
    this.text = text;
    this.words = words;
    this.places = Set.copyOf(places);
    List<TokenRange> bare = mentions.stream().map(this::bare).toList();
    for (int i = 0; i < bare.size(); i++) {
      if (bare.get(i).size() >= 2) {
        add(bare.get(i), mentions.get(i), parts);
      }
    }
    for (int i = 0; i < bare.size(); i++) {
      if (bare.get(i).size() == 1) {
        Optional<Person> known = single(bare.get(i));
        if (known.isEmpty()) {
          add(bare.get(i), mentions.get(i), parts);
        }
      }
    }
  }

  /** Somebody named in the article. */
  private static final class Person {
    private TokenRange name;
    private TokenRange mention;
    private boolean told;

    Person(TokenRange name, TokenRange mention, boolean told) {
      this.name = name;
      this.mention = mention;
      this.told = told;
    }
  }

  /**
   * A name as the article has it.
   *
   * @param name the fullest name, without rank and form of address
   * @param mention the mention that introduces it, with them
   */
  record Found(TokenRange name, TokenRange mention) {}

  /** Whom a mention names. */
  Optional<Found> find(TokenRange mention) {
    TokenRange name = bare(mention);
    Optional<Person> person = name.size() == 1 ? single(name) : full(name);
    return person.map(p -> new Found(p.name, p.mention));
  }

  /** The name without roles, ranks, forms of address and places before it. */
  TokenRange bare(TokenRange mention) {
    int from = mention.first();
    while (from < mention.end() - 1) {
      int length =
          Math.max(
              words.match("role", text::lower, from, mention.end() - 1),
              words.match("address", text::lower, from, mention.end() - 1));
      if (from == text.sentences().get(text.sentenceOf(from)).first()) {
        length = Math.max(length, words.match("connector", text::lower, from, mention.end() - 1));
      }
      if (length == 0 && text.isWord(from)) {
        break;
      }
      from += Math.max(1, length);
    }
    // "Ketua Paguyuban Pedagang Lumaya Dara Lestari": the place is no part of the name.
    while (mention.end() - from > 2 && places.contains(text.word(from))) {
      from++;
    }
    return new TokenRange(from, mention.end());
  }

  private void add(TokenRange name, TokenRange mention, PartParser parts) {
    SourcePhrase phrase = parts.introduction(mention);
    boolean told = phrase.role().isPresent() || phrase.affiliation().isPresent();
    Optional<Person> same = name.size() == 1 ? Optional.empty() : full(name);
    if (same.isPresent()) {
      Person person = same.get();
      boolean fuller = name.size() > person.name.size();
      if (fuller || told && !person.told && name.size() == person.name.size()) {
        person.name = name;
        person.mention = mention;
        person.told = told || person.told;
        index(person);
      }
      return;
    }
    Person person = new Person(name, mention, told);
    people.add(person);
    index(person);
  }

  private void index(Person person) {
    for (int t = person.name.first(); t < person.name.end(); t++) {
      List<Person> of = byWord.computeIfAbsent(text.lower(t), w -> new ArrayList<>());
      if (of.size() < MOST_PEOPLE && !of.contains(person)) {
        of.add(person);
      }
    }
  }

  private Optional<Person> full(TokenRange name) {
    List<Person> candidates = new ArrayList<>();
    for (int t = name.first(); t < name.end(); t++) {
      candidates.addAll(byWord.getOrDefault(text.lower(t), List.of()));
    }
    return candidates.stream()
        .filter(p -> p.name.size() > 1 && (has(p.name, name) || has(name, p.name)))
        .findFirst();
  }

  /** Whether all words of one name are in another, in whatever order. */
  private boolean has(TokenRange name, TokenRange other) {
    for (int t = other.first(); t < other.end(); t++) {
      if (!contains(name, text.lower(t))) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(TokenRange name, String word) {
    for (int t = name.first(); t < name.end(); t++) {
      if (text.lower(t).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Person> single(TokenRange name) {
    String word = text.lower(name.first());
    List<Person> of = byWord.getOrDefault(word, List.of());
    if (of.isEmpty() && word.length() >= SHORTEST_NICKNAME) {
      of = people.stream().limit(MOST_PEOPLE).filter(p -> isNickname(word, p.name)).toList();
    }
    Person best = null;
    for (Person person : of) {
      boolean before = person.mention.first() <= name.first();
      boolean bestBefore = best != null && best.mention.first() <= name.first();
      if (best == null
          || before && (!bestBefore || person.mention.first() > best.mention.first())) {
        best = person;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "Sari" of "Rahmasari": the end or the beginning of a name's word. */
  private boolean isNickname(String word, TokenRange name) {
    for (int t = name.first(); t < name.end(); t++) {
      String full = text.lower(t);
      if (full.length() > word.length() && (full.startsWith(word) || full.endsWith(word))) {
        return true;
      }
    }
    return false;
  }
}
