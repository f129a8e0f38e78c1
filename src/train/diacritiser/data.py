"""Training text as numbers: lines of letters with the classes, or the teacher's probabilities, of their marks."""

import glob
import lzma
import os
import random
import zlib

import numpy as np

from alphabet import ARABIC, CLASS_ID, IDS, bare_on_purpose, letter_id, parse
from exchange import Exchange
from lexis import of_one_marking

NONE = 255  # class of a letter that teaches nothing
LONGEST, SHORTEST = 340, 12
BLANK = IDS[" "]
ARABIC_IDS = np.zeros(64, bool)
ARABIC_IDS[[IDS[c] for c in ARABIC]] = True

# Share of the training letters that each source gets; every held-out line is left out first.
SHARES = {
    "silver_reviewed": 0.12,
    "silver_news": 0.22,
    "silver_rest": 0.22,
    "press": 0.20,
    "tashkeela_aljazeera": 0.03,
    "tashkeela_msa_books": 0.11,
    "hindawi_kilani_pd": 0.02,
    "hindawi_partial_voc_pd": 0.005,
    "hindawi_other_voc_pd": 0.005,
    "tashkeela_alkalema": 0.005,
    "common_voice_ar_cc0": 0.015,
    "tashkeela_classical": 0.04,
}
# The same towards the end, while the rate falls: text like the news, hardly any verse and classical text.
LATE_SHARES = {
    "silver_reviewed": 0.17,
    "silver_news": 0.19,
    "silver_rest": 0.11,
    "press": 0.30,
    "tashkeela_aljazeera": 0.03,
    "tashkeela_msa_books": 0.11,
    "hindawi_kilani_pd": 0.02,
    "hindawi_partial_voc_pd": 0.005,
    "hindawi_other_voc_pd": 0.005,
    "tashkeela_alkalema": 0.005,
    "common_voice_ar_cc0": 0.015,
    "tashkeela_classical": 0.03,
}
HERE = os.path.dirname(os.path.abspath(__file__))
PRESS = os.path.join(HERE, "press")  # our own sentences
REVIEWED = os.path.join(HERE, "reviewed.tsv")  # our own marks for words of the plain text
NEWS_SHARDS = 5  # label.py writes news-like text first, some five million characters
NEVER_BARE = {"hindawi_kilani_pd", "hindawi_partial_voc_pd", "hindawi_other_voc_pd", "tashkeela_alkalema"}
KEPT = {"tashkeela_classical": 0.12}  # part of the lines that is read at all
HELD_OUT = {"press": 12, "tashkeela_aljazeera": 4, "tashkeela_msa_books": 60, "hindawi_kilani_pd": 60, "silver": 60}


def held_out(source, text):
    """The same lines whatever the order: one in so many, by their checksum."""
    n = HELD_OUT.get(source)
    return bool(n) and zlib.crc32(text) % n == 0


class Pool:
    """Lines of one source: ids[i], and classes[i] (hard) or probabilities[i] (soft)."""

    def __init__(self, ids, classes, probabilities=None):
        self.ids, self.classes, self.probabilities = ids, classes, probabilities
        self.mean = sum(map(len, ids)) / max(1, len(ids))


def checksum(line):
    """What held_out is asked with: the line as numbers."""
    return bytes(letter_id(c) for c in parse(line)[0])


def gold_lines(folder, name):
    if name == "press":
        for path in sorted(glob.glob(f"{PRESS}/*.txt")):
            yield from open(path, encoding="utf-8").read().splitlines()
        return
    with lzma.open(f"{folder}/{name}.txt.xz", "rt", encoding="utf-8") as f:
        for line in f:
            line = line.strip()
            if random.random() < KEPT.get(name, 1):
                yield line


def gold(folder, name):
    """(ids, classes) of each line, in pieces; a letter that is bare by neglect teaches nothing."""
    for line in gold_lines(folder, name):
        chars, classes = parse(line)
        ids = np.array([letter_id(c) for c in chars], np.uint8)
        if held_out(name, ids.tobytes()):
            continue
        y = np.array(classes, np.uint8)
        for i, k in enumerate(classes):
            if not ARABIC_IDS[ids[i]]:
                y[i] = NONE
            elif k == 0 and (name in NEVER_BARE or not bare_on_purpose(chars, classes, i)):
                y[i] = NONE
        for start, end in cuts(ids):
            if end - start >= SHORTEST:
                yield ids[start:end], y[start:end]


def cuts(ids):
    """Pieces of at most LONGEST, cut behind a blank where there is one."""
    start = 0
    while len(ids) - start > LONGEST:
        blanks = np.flatnonzero(ids[start : start + LONGEST] == BLANK)
        end = start + (int(blanks[-1]) + 1 if len(blanks) else LONGEST)
        yield start, end
        start = end
    yield start, len(ids)


def load_gold(folder):
    pools = {}
    for name in SHARES:
        if not name.startswith("silver"):
            pairs = list(gold(folder, name))
            pools[name] = Pool([p[0] for p in pairs], [p[1] for p in pairs])
    return pools


class Silver:
    """The teacher's shards; more may come while training runs."""

    def __init__(self, folder, known):
        """known: {word: classes of its letters but the last}, for words that the teacher is not asked about"""
        self.folder, self.seen, self.reviewed, self.known = folder, set(), load_reviewed(), known
        self.pools = {name: Pool([], [], []) for name in ("silver_reviewed", "silver_news", "silver_rest")}
        self.refresh()

    def refresh(self):
        for path in sorted(set(glob.glob(f"{self.folder}/silver-???.npz")) - self.seen):
            self.seen.add(path)
            name = "silver_news" if int(path[-7:-4]) < NEWS_SHARDS else "silver_rest"
            for ids, p in shard(path):
                if held_out("silver", ids.tobytes()):
                    continue
                words = self.reviewed.get(zlib.crc32(ids.tobytes()))
                p = corrected(ids, with_known(ids, p, self.known), words or [])
                pool = self.pools["silver_reviewed" if words else name]
                y = p.argmax(-1).astype(np.uint8)
                y[p.max(-1) == 0] = NONE
                pool.ids.append(ids)
                pool.classes.append(y)
                pool.probabilities.append(p)
        for pool in self.pools.values():
            pool.mean = sum(map(len, pool.ids)) / max(1, len(pool.ids))


def load_reviewed():
    """{checksum of a line's ids: [(number of the word in its line, the word with its marks)]}"""
    found = {}
    with open(REVIEWED, encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                checksum, *words = line.split()
                found[int(checksum, 16)] = [(int(n), w) for n, _, w in (w.partition(":") for w in words)]
    return found


KNOWN_FROM = ("press", "tashkeela_aljazeera", "tashkeela_msa_books")
KNOWN_TIMES = 4


def known_words(folder):
    """Words by their ids, of which our gold of today has one marking only."""
    lines = (l for name in KNOWN_FROM for l in gold_lines(folder, name) if not held_out(name, checksum(l)))
    found = of_one_marking(lines, KNOWN_TIMES)
    return {bytes(letter_id(c) for c in word): np.array(classes) for word, classes in found.items()}


def with_known(ids, p, known):
    """The teacher's probabilities, with certainty for known words that it marks in another way."""
    p = p.copy()
    _, first, last = units(ids)
    text = ids.tobytes()
    for start, end in zip(first.tolist(), last.tolist()):
        classes = known.get(text[start : end + 1])
        if classes is not None and (p[start:end].argmax(-1) != classes).any():
            p[start:end] = 0
            p[np.arange(start, end), classes] = 255
    return p


def corrected(ids, p, words):
    """The teacher's probabilities, with certainty for the marks that a reader gave."""
    _, first, last = units(ids)
    arabic = ARABIC_IDS[ids[first]]
    spans = list(zip(first[arabic], last[arabic] + 1))
    for number, word in words:
        chars, classes = parse(word)
        start, end = spans[number] if number < len(spans) else (0, 0)
        if [letter_id(c) for c in chars] != ids[start:end].tolist():
            continue
        for i, k in enumerate(classes):
            if k or bare_on_purpose(chars, classes, i):
                p[start + i] = 0
                p[start + i, k] = 255
    return p


def shard(path):
    z = np.load(path)
    ids, p, ends = z["ids"], z["p"], np.cumsum(z["lengths"])
    for start, end in zip(np.concatenate([[0], ends[:-1]]), ends):
        yield ids[start:end], p[start:end]


EXCHANGED = ("press", "tashkeela_aljazeera", "tashkeela_msa_books")  # small or often read, and marked throughout


def exchange(pools):
    return Exchange([pools[name] for name in EXCHANGED], units, NONE)


def sample(pools, shares, lines, swap):
    """Random lines, each source with its share of the letters."""
    names = [n for n in shares if pools[n].ids]
    weights = [shares[n] / pools[n].mean for n in names]
    for name in random.choices(names, weights, k=lines):
        pool = pools[name]
        i = random.randrange(len(pool.ids))
        ids, classes = pool.ids[i], pool.classes[i]
        if name in EXCHANGED:
            ids, classes = swap(ids, classes)
        yield ids, classes, pool.probabilities[i] if pool.probabilities is not None else None


def batches(pools, shares, letters, swap, lines=2500):
    """Batches of lines of nearly the same length, at most so many letters with their padding."""
    pool = sorted(sample(pools, shares, lines, swap), key=lambda s: len(s[0]))
    out, batch = [], []
    for s in pool:
        if batch and len(s[0]) * (len(batch) + 1) > letters:
            out.append(batch)
            batch = []
        batch.append(s)
    out.append(batch)
    random.shuffle(out)
    return out


def units(ids):
    """Runs of Arabic letters and runs of other signs: the unit of each position, first and last of each unit.

    A blank belongs to the unit before it.
    """
    kind = np.where(ids == BLANK, 0, np.where(ARABIC_IDS[ids], 1, 2))
    before = np.concatenate([[0], kind[:-1]])
    first = np.flatnonzero((kind != 0) & (kind != before))
    after = np.concatenate([kind[1:], [0]])
    last = np.flatnonzero((kind != 0) & (kind != after))
    if not len(first):
        return np.zeros(len(ids), np.int64), np.array([0]), np.array([len(ids) - 1])
    unit = np.zeros(len(ids), np.int64)
    unit[first] = 1
    return np.maximum(np.cumsum(unit) - 1, 0), first, last


BUCKETS = 1 << 14  # of the table of words


def buckets(ids, first, last):
    """Two places in the table of words for each unit, by the FNV-1a hash (32 bits) of its letters; signs have place 0."""
    found = np.zeros((len(first), 2), np.int64)
    for i, (start, end) in enumerate(zip(first.tolist(), last.tolist())):
        word = ids[start : end + 1].tolist()
        if ARABIC_IDS[word[0]]:
            h = 0x811C9DC5
            for letter in word:
                h = (h ^ letter) * 0x01000193 & 0xFFFFFFFF
            found[i] = 1 + h % (BUCKETS - 1), 1 + (h >> 14) % (BUCKETS - 1)
    return found


SHADDA_ALONE = CLASS_ID["\u0651"]


def hints(ids, classes):
    """Marks that an author might have written: on most lines none, on some a few letters or words.

    Only gold lines have them: the teacher's probabilities do not change with what is given, and would teach to ignore it.
    """
    given = np.zeros(len(ids), np.int64)
    r = random.random()
    if r < 0.55:
        return given
    rate = random.choice((0.03, 0.1, 0.3, 0.6))
    if r < 0.8:
        chosen = np.random.random(len(ids)) < rate
    else:
        unit, first, _ = units(ids)
        chosen = (np.random.random(len(first)) < rate)[unit]
    known = chosen & (classes != NONE)
    given[known] = classes[known]
    if random.random() < 0.3:
        given[given > SHADDA_ALONE] = SHADDA_ALONE
    return given


def collate(batch):
    """Arrays of a batch; flat positions count row by row."""
    b, width = len(batch), max(len(s[0]) for s in batch)
    words = [units(s[0]) for s in batch]
    most = max(len(w[1]) for w in words)
    letters = np.zeros((b, width), np.int64)
    given = np.zeros((b, width), np.int64)
    target = np.zeros((b, width, 15), np.float32)
    unit = np.zeros((b, width), np.int64)
    first, last = np.zeros((b, most), np.int64), np.zeros((b, most), np.int64)
    places = np.zeros((b, most, 2), np.int64)
    lengths, counts = np.zeros(b, np.int64), np.zeros(b, np.int64)
    for i, ((ids, classes, p), (u, f, l)) in enumerate(zip(batch, words)):
        n = len(ids)
        letters[i, :n] = ids
        lengths[i], counts[i] = n, len(f)
        unit[i, :n] = u + i * most
        first[i, : len(f)] = f
        last[i, : len(f)] = l
        places[i, : len(f)] = buckets(ids, f, l)
        first[i] += i * width
        last[i] += i * width
        if p is not None:
            sums = p.sum(-1, keepdims=True, dtype=np.float32)
            target[i, :n] = p / np.maximum(sums, 1)
        elif classes is not None:
            given[i, :n] = hints(ids, classes)
            at = np.flatnonzero(classes != NONE)
            target[i, at, classes[at]] = 1
    return dict(
        letters=letters, hints=given, lengths=lengths, unit=unit, first=first, last=last, counts=counts, places=places
    ), target
