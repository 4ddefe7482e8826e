"""Windows and frames as tensors."""
import random

import torch

from .crf import UNKNOWN
from .network import CONTENT, SOURCE, frame_place, frame_range
from .windows import ROOM, windows


def _rounded(size, to=32):
    """Few different sizes: kernels for a new one take time to make."""
    return -(-size // to) * to


def window_inputs(items, cls, sep):
    """Tensors ids, case, gap, mask, firsts and word_mask of a list of (pieces, window)."""
    size = _rounded(max(w.end - w.begin for _, w in items) + 2)
    count = max(w.last - w.first for _, w in items)
    ids, case, gap = (torch.zeros(len(items), size, dtype=torch.long) for _ in range(3))
    mask = torch.zeros(len(items), size, dtype=torch.bool)
    firsts = torch.zeros(len(items), count, dtype=torch.long)
    word_mask = torch.zeros(len(items), count, dtype=torch.bool)
    for row, (pieces, window) in enumerate(items):
        n = window.end - window.begin
        ids[row, 0], ids[row, n + 1] = cls, sep
        ids[row, 1:n + 1] = torch.tensor(pieces.ids[window.begin:window.end])
        case[row, 1:n + 1] = torch.tensor(pieces.case[window.begin:window.end])
        gap[row, 1:n + 1] = torch.tensor(pieces.gap[window.begin:window.end])
        mask[row, :n + 2] = True
        places = [w[0] - window.begin + 1 for w in pieces.words[window.first:window.last]]
        firsts[row, :len(places)] = torch.tensor(places)
        word_mask[row, :len(places)] = True
    return dict(ids=ids, case=case, gap=gap, mask=mask, firsts=firsts, word_mask=word_mask)


def frame_inputs(cues):
    """Tensors batch, index, place and mask of a list of (row, words in the row, cue first, cue last), in window words."""
    ranges = [frame_range(first, words) for _, words, first, _ in cues]
    size = _rounded(max(end - start for start, end in ranges))
    index = torch.zeros(len(cues), size, dtype=torch.long)
    place = torch.zeros(len(cues), size, dtype=torch.long)
    mask = torch.zeros(len(cues), size, dtype=torch.bool)
    for row, ((start, end), (_, _, first, last)) in enumerate(zip(ranges, cues)):
        index[row, :end - start] = torch.arange(start, end)
        place[row, :end - start] = torch.tensor([frame_place(w, first, last) for w in range(start, end)])
        mask[row, :end - start] = True
    return dict(batch=torch.tensor([c[0] for c in cues]), index=index, place=place, mask=mask)


def cue_tags(windows_and_frames, width):
    """Tags of (window, frames, whether every cue is marked). Where not, they are UNKNOWN but for the frames' cues, the words beside
    these and the sources."""
    tags = torch.zeros(len(windows_and_frames), width, dtype=torch.long)
    for row, (window, frames, whole) in enumerate(windows_and_frames):
        if not whole:
            tags[row] = UNKNOWN
            for frame in frames:
                for first, last in (*frame.sources, (frame.cue[0] - 1, frame.cue[1] + 1)):
                    tags[row, max(first - window.first, 0):max(last - window.first, 0)] = 0
        for frame in frames:
            first, last = frame.cue[0] - window.first, frame.cue[1] - window.first
            if not (tags[row, first:last] > 0).any():
                tags[row, first] = 1
                tags[row, first + 1:last] = 2
    return tags


def frame_tags(frame, window, start, width):
    """Tags over the reader's words, which begin at window word `start`."""
    tags = torch.zeros(width, dtype=torch.long)
    for kind, spans in ((SOURCE, frame.sources), (CONTENT, frame.contents)):
        for first, last in spans:
            first, last = max(first - window.first - start, 0), min(last - window.first - start, width)
            if first < last and not tags[first:last].any():
                tags[first:last] = 2 * kind + 2
                tags[first] = 2 * kind + 1
    return tags


def epoch(examples, seed, batch_size):
    """Batches of (example, window, frames) in random order; windows are cut at other places each time."""
    dice = random.Random(seed)
    items = []
    for example in examples:
        for window in windows(example.pieces, first_room=dice.randint(ROOM // 3, ROOM)):
            inside = [f for f in example.frames if window.first <= f.cue[0] and f.cue[1] <= window.last]
            items.append((example, window, inside))
    dice.shuffle(items)
    # Windows of like length share a batch, so that little of it is padding.
    pool = 16 * batch_size
    for at in range(0, len(items), pool):
        items[at:at + pool] = sorted(items[at:at + pool], key=lambda item: item[1].end - item[1].begin)
    out = [items[at:at + batch_size] for at in range(0, len(items), batch_size)]
    dice.shuffle(out)
    return out


def training_batch(items, cls, sep, dice, wobble=0.1):
    """All tensors of one step. Some cues reach the reader a word too long or short, as found ones are."""
    inputs = window_inputs([(example.pieces, window) for example, window, _ in items], cls, sep)
    tags = cue_tags([(window, frames, example.whole) for example, window, frames in items], inputs['firsts'].shape[1])
    cues, gold = [], []
    for row, (_, window, frames) in enumerate(items):
        words = window.last - window.first
        for frame in filter(lambda f: f.read, frames):
            first, last = frame.cue[0] - window.first, frame.cue[1] - window.first
            if dice.random() < wobble:
                first, last = _wobbled(first, last, words, dice)
            cues.append((row, words, first, last))
            gold.append((frame, window))
    frames = None
    if cues:
        frames = frame_inputs(cues)
        width = frames['index'].shape[1]
        frames['tags'] = torch.stack([
            frame_tags(frame, window, frame_range(cue[2], cue[1])[0], width) * frames['mask'][n]
            for n, ((frame, window), cue) in enumerate(zip(gold, cues))])
    return inputs, tags, frames


def _wobbled(first, last, words, dice):
    first2, last2 = first + dice.choice((-1, 0, 1)), last + dice.choice((-1, 0, 1))
    return (first2, last2) if 0 <= first2 < last2 <= words else (first, last)
