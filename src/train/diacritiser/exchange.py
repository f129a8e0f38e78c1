"""Exchanges words with an article in vocalised lines, so that a line read thirty times is not learnt by heart.

Another word of the gold takes the place of الْوَزِيرُ that ends in the same way, mark included: the sentence keeps
its grammar, if not its sense, and the network has to read the case from what stands around the word.
"""

import collections
import random

import numpy as np

from alphabet import IDS

ALIF, LAM = IDS["ا"], IDS["ل"]
ENDINGS = [tuple(IDS[c] for c in e) for e in ("ية", "ات", "ين", "ون", "ان", "ة", "ي", "ى", "اء", "")]
LINES, WORDS = 0.5, 0.3  # part of the lines, and of the words with an article in those
SHORTEST = 5


def ending(word):
    return next(e for e in ENDINGS if not e or tuple(word[-len(e) :]) == e)


class Exchange:
    """Words with an article by their endings, from pools of (ids, classes)."""

    def __init__(self, pools, units, unknown):
        self.units = units
        found = collections.defaultdict(dict)
        for pool in pools:
            for ids, classes in zip(pool.ids, pool.classes):
                for start, end in self.places(ids):
                    word, marks = ids[start:end], classes[start:end]
                    if (marks != unknown).all():
                        found[self.key(word, marks)][word.tobytes()] = (word, marks)
        self.words = {k: list(v.values()) for k, v in found.items()}

    def places(self, ids):
        _, first, last = self.units(ids)
        for start, end in zip(first.tolist(), (last + 1).tolist()):
            if end - start >= SHORTEST and ids[start] == ALIF and ids[start + 1] == LAM:
                yield start, end

    @staticmethod
    def key(word, marks):
        return (ending(word.tolist()), int(marks[-1]))

    def __call__(self, ids, classes):
        """The line with some words exchanged, or as it was."""
        if random.random() > LINES:
            return ids, classes
        new_ids, new_classes, at = [], [], 0
        for start, end in self.places(ids):
            choice = self.words.get(self.key(ids[start:end], classes[start:end]))
            if choice and random.random() < WORDS:
                word, marks = random.choice(choice)
                new_ids += [ids[at:start], word]
                new_classes += [classes[at:start], marks]
                at = end
        return np.concatenate([*new_ids, ids[at:]]), np.concatenate([*new_classes, classes[at:]])
