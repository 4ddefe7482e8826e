package io.github.katanya.encoder;

/**
 * The words around a cue that the network's reader sees, as words of the window.
 *
 * @param cueFirst the cue's first word
 * @param cueEnd the word behind its last
 * @param first the frame's first word
 * @param end the word behind its last
 */
record Frame(int cueFirst, int cueEnd, int first, int end) {

  static Frame around(int cueFirst, int cueEnd, int words, Settings settings) {
    return new Frame(
        cueFirst,
        cueEnd,
        Math.max(0, cueFirst - settings.left()),
        Math.min(words, cueFirst + settings.right()));
  }

  int size() {
    return end - first;
  }

  /** Place of a word relative to the cue, for the network; {@code left} is the cue itself. */
  int place(int word, Settings settings) {
    int offset = 0;
    if (word < cueFirst) {
      offset = word - cueFirst;
    } else if (word >= cueEnd) {
      offset = word - cueEnd + 1;
    }
    return Math.max(-settings.left(), Math.min(settings.right(), offset)) + settings.left();
  }
}
