"""Words that vocalised text marks in one way only, whatever the sentence; their endings left aside."""

import collections
import re

from alphabet import ARABIC, parse

SHORTEST = 4  # letters
WORD = re.compile("[" + "".join(ARABIC) + "]+")


def spans(text):
    """Where its words begin and end, but for the short ones."""
    return [m.span() for m in WORD.finditer(text) if m.end() - m.start() >= SHORTEST]


def of_one_marking(lines, times):
    """{word: the classes of its letters but the last}, of words that stand at least so many times in marked lines."""
    found = collections.defaultdict(collections.Counter)
    for line in lines:
        chars, classes = parse(line)
        text = "".join(chars)
        for start, end in spans(text):
            marks = tuple(classes[start : end - 1])
            if all(k or c in "اىويآل" for c, k in zip(text[start:], marks)):
                found[text[start:end]][marks] += 1
    return {w: next(iter(c)) for w, c in found.items() if len(c) == 1 and c.total() >= times}
