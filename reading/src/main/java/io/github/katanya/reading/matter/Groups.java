package io.github.katanya.reading.matter;

import java.util.function.Consumer;

/**
 * Groups of numbers that are joined pair by pair (union-find; the smallest number stands for its
 * group).
 */
final class Groups {
  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  int root(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    parent[i] = root;
    return root;
  }

  void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  Consumer<Integer> joiner(int a) {
    return b -> join(a, b);
  }
}
