package io.github.katanya.ledger;

import io.github.katanya.statement.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The lasting record of readings, and the only door to it.
 *
 * <p>An article is the same article when it comes from the same address, under the same id, or with
 * the same text; a changed text or headline is a new version of it, and the old one stays. What the
 * lists and the search show is always the latest version in its latest reading.
 *
 * <p>Thread-safe; several programs may have one ledger open at once. Every method throws {@link
 * LedgerException} when the storage fails, with a message for the person at the keyboard.
 */
public interface Ledger extends AutoCloseable {

  /**
   * The ledger in a file, which is made if there is none.
   *
   * @throws LedgerException if the file cannot be made or read, is damaged, is no ledger, or was
   *     written by a newer Katanya
   */
  static Ledger open(Path file) {
    return SqliteLedger.open(file, true);
  }

  /**
   * The ledger in a file that must be there.
   *
   * @throws LedgerException as {@link #open}, and if there is no such file
   */
  static Ledger openExisting(Path file) {
    return SqliteLedger.open(file, false);
  }

  /** Keeps a reading, wholly or not at all; when this returns it is on the disk. */
  Added add(Reading reading);

  /** How much the ledger holds. */
  Counts counts();

  /** The articles, the one published last first. */
  Page<ArticleEntry> articles(int offset, int limit);

  /**
   * An article in its latest version.
   *
   * @param key its key, or the id it came in with
   */
  Optional<KeptArticle> article(String key);

  /**
   * An article in one of its versions, in the latest reading of that version.
   *
   * @param key its key, or the id it came in with
   * @param version counted from 1
   */
  Optional<KeptArticle> article(String key, int version);

  /** The latest reading of an article, by its key or the id it came in with. */
  default Optional<Reading> reading(String key) {
    return article(key).map(KeptArticle::reading);
  }

  /** All versions of an article, the first one first; empty where there is no such article. */
  List<VersionEntry> versions(String key);

  /** The statements that a query asks for. */
  Page<Hit> search(Query query);

  /** The speakers, the one with most statements first. */
  Page<SpeakerEntry> speakers(int offset, int limit);

  /**
   * A speaker.
   *
   * @param key its key, or its entity
   */
  Optional<KeptSpeaker> speaker(String key);

  /**
   * Everything a speaker said, the latest first; empty where there is no such speaker.
   *
   * @param key its key, or its entity
   */
  Page<StatementEntry> statementsOf(String key, int offset, int limit);

  /**
   * The matters: those on which speakers contradict each other first, among equals the one told by
   * most articles first.
   */
  Page<MatterEntry> matters(int offset, int limit);

  /**
   * A matter with every statement that takes a stand on it, in the order in which they were made.
   */
  Optional<KeptMatter> matter(String key);

  /** The names of all outlets, in alphabetical order. */
  List<String> outlets();

  /** Where the ledger is kept, as messages name it. */
  String location();

  /** Lets go of the storage; nothing that was added is lost without it. */
  @Override
  void close();
}
