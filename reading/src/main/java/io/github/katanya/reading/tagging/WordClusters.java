package io.github.katanya.reading.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;

/**
 * Which words stand in like company, at three grains: a word's group among 64, 256 and 1024.
 *
 * <p>Words are known by the hash of their small letters. Immutable and thread-safe.
 */
public final class WordClusters {
  private static final int MOST_WORDS = 1 << 20;

  /** A table that knows no word. */
  public static final WordClusters NONE = new WordClusters(new int[0], new int[0]);

  private final int[] hashes;
  private final int[] groups;
  private final int[] slots;
  private final int mask;

  private WordClusters(int[] hashes, int[] groups) {
    this.hashes = hashes;
    this.groups = groups;
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.mask = size - 1;
    this.slots = new int[size];
    for (int i = 0; i < hashes.length; i++) {
      int slot = spread(hashes[i]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  /**
   * A table of words.
   *
   * @param groups by word, in small letters: its group among 64, 256 and 1024, counted from 0
   */
  public static WordClusters of(SortedMap<String, int[]> groups) {
    java.util.TreeMap<Integer, Integer> byHash = new java.util.TreeMap<>();
    groups.forEach(
        (word, g) ->
            byHash.putIfAbsent(word.hashCode(), (g[0] + 1) << 20 | (g[1] + 1) << 11 | (g[2] + 1)));
    int[] hashes = new int[byHash.size()];
    int[] packed = new int[byHash.size()];
    int i = 0;
    for (var entry : byHash.entrySet()) {
      hashes[i] = entry.getKey();
      packed[i++] = entry.getValue();
    }
    return new WordClusters(hashes, packed);
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /** The groups of a word in one int, 0 if it is unknown. */
  int of(int wordHash) {
    if (hashes.length == 0) {
      return 0;
    }
    int slot = spread(wordHash) & mask;
    while (slots[slot] != 0) {
      int i = slots[slot] - 1;
      if (hashes[i] == wordHash) {
        return groups[i];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  static int coarse(int groups) {
    return groups >>> 20;
  }

  static int middle(int groups) {
    return groups >>> 11 & 0x1FF;
  }

  static int fine(int groups) {
    return groups & 0x7FF;
  }

  /** Number of words. */
  public int size() {
    return hashes.length;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (int group : groups) {
      out.writeInt(group);
    }
  }

  static WordClusters read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > MOST_WORDS) {
      throw new IOException("a table of word clusters cannot have " + size + " words");
    }
    int[] hashes = new int[size];
    int[] groups = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    for (int i = 0; i < size; i++) {
      groups[i] = in.readInt();
    }
    return new WordClusters(hashes, groups);
  }
}
