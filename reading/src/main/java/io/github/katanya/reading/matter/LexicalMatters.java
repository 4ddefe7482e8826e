package io.github.katanya.reading.matter;

import io.github.katanya.reading.lexicon.EventLexicon;
import io.github.katanya.reading.lexicon.EventLexicon.Event;
import io.github.katanya.reading.lexicon.StateNames;
import io.github.katanya.reading.lexicon.WordClasses;
import io.github.katanya.reading.text.AnalysedText;
import io.github.katanya.statement.Act;
import io.github.katanya.statement.Article;
import io.github.katanya.statement.Certainty;
import io.github.katanya.statement.Language;
import io.github.katanya.statement.Matter;
import io.github.katanya.statement.Polarity;
import io.github.katanya.statement.Position;
import io.github.katanya.statement.Span;
import io.github.katanya.statement.SpeakerType;
import io.github.katanya.statement.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds matters by the events that contents tell, the parties they name and what refers back to
 * them.
 *
 * <p>Statements about one event of the same parties are one matter; so are those that refer to them
 * ("tuduhan itu") and those that share most of their words. A matter is kept where somebody denies,
 * doubts, confirms or asks proof of it.
 */
public final class LexicalMatters implements MatterFinder {
  private static final int FARTHEST_REFERENCE = 8;
  private static final int MOST_COMPARED = 80;
  private static final double ALIKE = 0.3;
  private static final int LONGEST_CLAIM = 160;

  private final ClaimReader reader;
  private final Map<Language, WordClasses> words;

  private LexicalMatters(ClaimReader reader, Map<Language, WordClasses> words) {
    this.reader = reader;
    this.words = Map.copyOf(words);
  }

  /** The shipped finder, for all languages that have data files. */
  public static MatterFinder load() {
    Map<Language, WordClasses> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, WordClasses.load(language));
    }
    return new LexicalMatters(
        new ClaimReader(EventLexicon.load(), StateNames.load(), words), words);
  }

  @Override
  public Matters find(Article article, AnalysedText text, List<Statement> statements) {
    Map<String, String> names = names(statements, text.language());
    reader.namesBehindOffices(text).forEach(names::putIfAbsent);
    Sides sides = new Sides(words, parties(text, statements));
    List<StatedClaim> claims =
        statements.stream().map(s -> reader.read(text, s, names, sides)).toList();
    Groups groups = new Groups(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      if (claims.get(i).refers() || isProofDemand(text, statements.get(i))) {
        antecedent(text, statements, claims, i).ifPresent(groups.joiner(i));
        continue;
      }
      for (int j = Math.max(0, i - MOST_COMPARED); j < i; j++) {
        if (sameMatter(claims.get(i), claims.get(j))) {
          groups.join(i, j);
        }
      }
    }
    rumours(text, statements, claims, groups);
    return build(text, statements, claims, groups, sides);
  }

  /** Parties that contents name, and whoever speaks without a role. */
  private Set<String> parties(AnalysedText text, List<Statement> statements) {
    Set<String> parties = new LinkedHashSet<>();
    for (Statement statement : statements) {
      parties.addAll(reader.parties(text, statement));
      statement
          .speaker()
          .filter(s -> s.role().isEmpty() && s.affiliation().isEmpty())
          .ifPresent(s -> parties.add(s.country().orElse(s.name())));
    }
    return parties;
  }

  /** Persons that speak, by the words of their names. */
  private Map<String, String> names(List<Statement> statements, Language language) {
    Map<String, String> names = new HashMap<>();
    for (Statement statement : statements) {
      statement
          .speaker()
          .filter(s -> s.type() == SpeakerType.PERSON)
          .map(s -> s.name().toLowerCase(Locale.ROOT).split(" "))
          .filter(n -> !isBody(n[0], language))
          .ifPresent(
              n -> {
                for (String word : n) {
                  if (word.length() > 2) {
                    names.putIfAbsent(word, statement.speaker().get().name());
                  }
                }
              });
    }
    return names;
  }

  /** Whether a name's first word is one of a body ("Pemerintah Marelia"). */
  private boolean isBody(String word, Language language) {
    WordClasses classes = words.get(language);
    return classes != null && (classes.contains("body", word) || classes.contains("person", word));
  }

  private boolean isProofDemand(AnalysedText text, Statement statement) {
    return (statement.act() == Act.DEMAND || statement.act() == Act.ASK)
        && reader.asksProof(text, statement);
  }

  /**
   * What a referring statement refers to: the nearest accusation before it by somebody else, else
   * the nearest claim.
   */
  private Optional<Integer> antecedent(
      AnalysedText text, List<Statement> statements, List<StatedClaim> claims, int index) {
    Optional<Integer> nearest = Optional.empty();
    for (int i = index - 1; i >= Math.max(0, index - FARTHEST_REFERENCE); i--) {
      boolean refers = claims.get(i).refers() || isProofDemand(text, statements.get(i));
      boolean same = sameSpeaker(statements.get(i), statements.get(index));
      boolean accuses =
          statements.get(i).act() == Act.ACCUSE
              && (claims.get(i).event().isPresent() || !reader.negates(text, statements.get(i)));
      if (accuses && !same || refers) {
        return Optional.of(i);
      }
      if (nearest.isEmpty() && !same && claims.get(i).event().isPresent()) {
        nearest = Optional.of(i);
      }
    }
    return nearest.isEmpty() && index > 0 ? Optional.of(index - 1) : nearest;
  }

  private static boolean sameSpeaker(Statement a, Statement b) {
    return a.speaker().isPresent()
        && b.speaker().isPresent()
        && a.speaker().get().entity().equals(b.speaker().get().entity());
  }

  private static boolean sameMatter(StatedClaim a, StatedClaim b) {
    if (a.event().isPresent() && b.event().isPresent()) {
      return a.event().get().name().equals(b.event().get().name())
          && (a.event().get().oneParty() || compatible(a, b));
    }
    return !a.refers() && !b.refers() && alike(a.terms(), b.terms()) >= ALIKE;
  }

  /** No party of one stands where another party of the other does. */
  private static boolean compatible(StatedClaim a, StatedClaim b) {
    boolean who = a.who().isEmpty() || b.who().isEmpty() || sameParty(a.who().get(), b.who().get());
    boolean whom =
        a.whom().isEmpty() || b.whom().isEmpty() || sameParty(a.whom().get(), b.whom().get());
    return who && whom;
  }

  private static boolean sameParty(String a, String b) {
    return a.equals(b) || a.length() > 2 && b.length() > 2 && (a.contains(b) || b.contains(a));
  }

  private static double alike(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return 0;
    }
    Set<String> union = new HashSet<>(a);
    Set<String> common = new HashSet<>(a);
    common.retainAll(new HashSet<>(b));
    union.addAll(b);
    return (double) common.size() / union.size();
  }

  /**
   * Statements without an event that speak of the rumour or accusation join their neighbour with
   * one.
   */
  private void rumours(
      AnalysedText text, List<Statement> statements, List<StatedClaim> claims, Groups groups) {
    for (int i = 0; i < statements.size(); i++) {
      boolean clarifies =
          statements.get(i).act() == Act.CLARIFY
              || statements.get(i).act() == Act.DENY
              || reader.speaksOfAccusation(text, statements.get(i));
      if (claims.get(i).event().isPresent() || claims.get(i).refers() || !clarifies) {
        continue;
      }
      for (int distance = 1; distance <= 2; distance++) {
        int before = i - distance;
        if (before >= 0 && claims.get(before).event().isPresent()) {
          groups.join(i, before);
          break;
        }
      }
    }
  }

  private Matters build(
      AnalysedText text,
      List<Statement> statements,
      List<StatedClaim> claims,
      Groups groups,
      Sides sides) {
    Map<Integer, List<Integer>> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      byRoot.computeIfAbsent(groups.root(i), r -> new ArrayList<>()).add(i);
    }
    List<Matter> matters = new ArrayList<>();
    List<Statement> placed = new ArrayList<>(statements);
    for (List<Integer> members : byRoot.values()) {
      Map<Integer, Position> stands = new LinkedHashMap<>();
      members.forEach(
          i ->
              stands.put(
                  i,
                  tellsOnOneself(statements, i)
                      ? Position.COMMENTS
                      : position(text, statements.get(i), claims.get(i))));
      boolean told = members.stream().anyMatch(i -> claims.get(i).event().isPresent());
      if (!isContested(statements, stands) || !told && isOneVoice(statements, members)) {
        continue;
      }
      String id = "m" + (matters.size() + 1);
      matters.add(matter(id, text, statements, claims, stands, sides));
      stands.forEach((i, stand) -> placed.set(i, placed.get(i).on(id, stand)));
    }
    return new Matters(matters, placed);
  }

  /**
   * Whether a statement stands in another of the same speaker: "I am ashamed that we denied it".
   */
  private static boolean tellsOnOneself(List<Statement> statements, int index) {
    Statement statement = statements.get(index);
    return statement.inside().isPresent()
        && statements.stream()
            .filter(s -> statement.inside().get().equals(s.id()))
            .anyMatch(s -> sameSpeaker(s, statement));
  }

  /** Whether somebody only quotes in his own statement, and neither denies nor confirms. */
  private static boolean isOneVoice(List<Statement> statements, List<Integer> members) {
    Statement first = statements.get(members.get(0));
    return members.stream()
        .map(statements::get)
        .allMatch(
            s ->
                (s.id().equals(first.id()) || s.inside().filter(first.id()::equals).isPresent())
                    && s.act() != Act.DENY
                    && s.act() != Act.CONFIRM);
  }

  private static boolean isContested(List<Statement> statements, Map<Integer, Position> stands) {
    boolean against =
        stands.values().stream()
            .anyMatch(
                p -> p == Position.DENIES || p == Position.DOUBTS || p == Position.ASKS_PROOF);
    boolean confirmed =
        stands.keySet().stream().anyMatch(i -> statements.get(i).act() == Act.CONFIRM);
    return stands.size() > 1 && (against || confirmed);
  }

  private Position position(AnalysedText text, Statement statement, StatedClaim claim) {
    boolean negative = statement.polarity().filter(p -> p == Polarity.NEGATIVE).isPresent();
    boolean unsure =
        statement
            .certainty()
            .filter(c -> c == Certainty.UNKNOWN || c == Certainty.POSSIBLE)
            .isPresent();
    boolean rumour = reader.speaksOfAccusation(text, statement) && claim.event().isEmpty();
    if (!ofItself(statement.act()) && claim.told() != Told.DONE) {
      return switch (claim.told()) {
        case NOT_DONE -> Position.DENIES;
        case UNPROVEN -> Position.DOUBTS;
        case DONE, SUPPOSED -> Position.COMMENTS;
      };
    }
    return switch (statement.act()) {
      case DENY -> Position.DENIES;
      case ACCUSE, CONFIRM -> negative ? Position.DENIES : Position.AFFIRMS;
      case CLARIFY -> unsure || negative ? Position.DOUBTS : Position.COMMENTS;
      case ASK -> reader.asksProof(text, statement) ? Position.ASKS_PROOF : Position.DOUBTS;
      case DEMAND ->
          reader.asksProof(text, statement)
              ? Position.ASKS_PROOF
              : rumour ? Position.DENIES : Position.COMMENTS;
      case FEEL -> Position.COMMENTS;
      case ASSERT, WARN, JUDGE, PROMISE ->
          negative
              ? Position.DENIES
              : statement.certainty().filter(c -> c == Certainty.UNKNOWN).isPresent()
                  ? Position.DOUBTS
                  : claim.event().isPresent() ? Position.AFFIRMS : Position.COMMENTS;
    };
  }

  /** Whether the act alone tells the stand, whatever the words of the content. */
  private static boolean ofItself(Act act) {
    return switch (act) {
      case DENY, CLARIFY, ASK, DEMAND, FEEL -> true;
      case ASSERT, ACCUSE, CONFIRM, WARN, JUDGE, PROMISE -> false;
    };
  }

  private Matter matter(
      String id,
      AnalysedText text,
      List<Statement> statements,
      List<StatedClaim> claims,
      Map<Integer, Position> stands,
      Sides sides) {
    Map<String, Integer> doers = new LinkedHashMap<>();
    Map<String, Integer> receivers = new LinkedHashMap<>();
    Optional<Event> event = Optional.empty();
    for (Map.Entry<Integer, Position> stand : stands.entrySet()) {
      StatedClaim claim = claims.get(stand.getKey());
      event = event.isPresent() ? event : claim.event();
      if (claim.event().isPresent()) {
        // Whoever denies speaks of himself; whoever accuses names the other: both weigh more than a
        // mention.
        int weight = stand.getValue() == Position.COMMENTS ? 1 : 2;
        claim.who().ifPresent(w -> doers.merge(w, weight, Integer::sum));
        claim.whom().ifPresent(w -> receivers.merge(w, weight, Integer::sum));
      }
    }
    boolean one = event.filter(Event::oneParty).isPresent();
    boolean byDenier = event.filter(Event::byDenier).isPresent();
    boolean unnamed = one && doers.isEmpty();
    Sides.Voice voice = byDenier ? Sides.Voice.OF_SIDE : Sides.Voice.OWN;
    Set<String> who =
        most(
            byDenier || unnamed
                ? deniers(statements, stands, sides, text.language(), voice)
                : doers,
            Set.of());
    Set<String> whom = one ? Set.of() : most(receivers, who);
    if (event.isEmpty()) {
      String words = words(text, statements, stands);
      return new Matter(id, words, words, List.of(), List.of(), "");
    }
    return new Matter(
        id,
        sentence(event.get().claim(), who, whom, Language.ENGLISH),
        sentence(event.get().klaim(), who, whom, Language.INDONESIAN),
        List.copyOf(who),
        List.copyOf(whom),
        event.get().what());
  }

  /** Whoever denies that the event happened, or for whom he speaks. */
  private static Map<String, Integer> deniers(
      List<Statement> statements,
      Map<Integer, Position> stands,
      Sides sides,
      Language language,
      Sides.Voice voice) {
    Map<String, Integer> deniers = new LinkedHashMap<>();
    stands.forEach(
        (i, stand) -> {
          if (stand == Position.DENIES) {
            sides
                .of(statements.get(i), language, voice)
                .ifPresent(party -> deniers.merge(party, 1, Integer::sum));
          }
        });
    return deniers;
  }

  /** The party named most, all its names counted together; the first among equals. */
  private static Set<String> most(Map<String, Integer> parties, Set<String> except) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String party : parties.keySet()) {
      if (except.stream().noneMatch(e -> sameParty(e, party))) {
        counts.put(
            party,
            parties.entrySet().stream()
                .filter(e -> sameParty(e.getKey(), party))
                .mapToInt(Map.Entry::getValue)
                .sum());
      }
    }
    int top = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == top)
        .map(Map.Entry::getKey)
        .findFirst()
        .map(Set::of)
        .orElse(Set.of());
  }

  private String sentence(String template, Set<String> who, Set<String> whom, Language language) {
    boolean english = language == Language.ENGLISH;
    String doer =
        who.isEmpty()
            ? english ? "somebody" : "seseorang"
            : reader.name(who.iterator().next(), language);
    String receiver =
        whom.isEmpty()
            ? english ? "somebody" : "seseorang"
            : reader.name(whom.iterator().next(), language);
    String sentence = template.replace("{who}", doer).replace("{whom}", receiver);
    String trimmed =
        whom.isEmpty()
            ? sentence.replaceFirst(" (to|from|of|with|ke|dari|dengan) (somebody|seseorang)$", "")
            : sentence;
    return trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1);
  }

  /** The words of the claim as the first who affirms it puts it. */
  private static String words(
      AnalysedText text, List<Statement> statements, Map<Integer, Position> stands) {
    int chosen =
        stands.entrySet().stream()
            .filter(e -> e.getValue() == Position.AFFIRMS || e.getValue() == Position.COMMENTS)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(stands.keySet().iterator().next());
    StringBuilder words = new StringBuilder();
    for (Span span : statements.get(chosen).content()) {
      words.append(words.length() == 0 ? "" : " ").append(span.in(text.text()));
    }
    String one = words.toString().replaceAll("[\\s\"\u201C\u201D\u00AB\u00BB]+", " ").strip();
    String cut = one.length() <= LONGEST_CLAIM ? one : one.substring(0, LONGEST_CLAIM) + "\u2026";
    return cut.replaceAll("[,;:]$", "");
  }
}
