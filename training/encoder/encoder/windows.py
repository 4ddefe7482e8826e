"""Cuts an article into windows that the encoder takes in at once: whole neighbouring paragraphs where they fit."""
from dataclasses import dataclass

from .text import GAP_LINE

#: Pieces of a window, the two special ones left out.
ROOM = 254


@dataclass(frozen=True)
class Window:
    """Words [first, last) of an article; `begin` and `end` are their pieces."""
    first: int
    last: int
    begin: int
    end: int


def windows(pieces, room=ROOM, first_room=None):
    """Non-overlapping windows over all words. `first_room` shortens the first one, which moves all cuts."""
    words = pieces.words
    out, at = [], 0
    limit = first_room or room
    while at < len(words):
        last = at
        while last < len(words) and _end(pieces, last) - words[at][0] <= limit:
            last += 1
        last = max(last, at + 1)
        if last < len(words):
            last = _cut(pieces, at, last)
        out.append(Window(at, last, words[at][0], min(_end(pieces, last - 1), words[at][0] + room)))
        at, limit = last, room
    return out


def _end(pieces, word):
    return pieces.words[word + 1][0] if word + 1 < len(pieces.words) else len(pieces.ids)


def _cut(pieces, at, last):
    """The best place for a cut at or before `last`: a paragraph's start, else a sentence's, else any word's."""
    for word in range(last, at, -1):
        if pieces.gap[pieces.words[word][0]] >= GAP_LINE:
            return word
    for word in range(last, (at + last) // 2, -1):
        start, before = pieces.words[word][1], pieces.words[word - 1]
        mark = pieces.text[before[1]:before[2]]
        if start > before[2] and (mark in '.!?' or mark in '"”\'’' and pieces.text[before[1] - 1] in '.!?,'):
            return word
    return last
