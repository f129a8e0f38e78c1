"""DER and WER of restored marks: over every letter, over the letters that the gold marks, with and without the last
letter of each word (no case ending).

    score.py GOLD HYPOTHESIS
"""

import sys

from alphabet import ARABIC_SET, MARKS, SKIPPED


def words(line):
    """Each word as letters with the sets of their marks; anything that is neither letter nor mark parts words."""
    found, word = [], []
    for c in line:
        if c in ARABIC_SET:
            word.append((c, set()))
        elif c in MARKS:
            if word:
                word[-1][1].add(c)
        elif c not in SKIPPED and word:
            found.append(word)
            word = []
    return found + [word] if word else found


class Tally:
    """Counts errors; kinds: every letter or marked letters, whole words or without their last letter."""

    def __init__(self):
        self.n = {k: [0, 0] for k in ("all", "all-", "marked", "marked-", "words", "words-")}
        self.other_words = 0

    def count(self, kind, wrong):
        self.n[kind][0] += wrong
        self.n[kind][1] += 1

    def line(self, gold, hypothesis):
        g, h = words(gold), words(hypothesis)
        if len(g) != len(h):
            self.other_words += 1
            h = [[]] * len(g)
        for a, b in zip(g, h):
            self.word(a, b)

    def word(self, a, b):
        same = [x[0] for x in a] == [x[0] for x in b]
        wrong = [not same or m != b[i][1] for i, (_, m) in enumerate(a)]
        for i, (bad, (_, m)) in enumerate(zip(wrong, a)):
            for suffix in ("", "-") if i < len(a) - 1 else ("",):
                self.count("all" + suffix, bad)
                if m:
                    self.count("marked" + suffix, bad)
        seen = [bad and bool(m) for bad, (_, m) in zip(wrong, a)]
        self.count("words", any(seen))
        self.count("words-", any(seen[:-1]))

    def percent(self, kind):
        wrong, of = self.n[kind]
        return 100 * wrong / max(1, of)

    def __str__(self):
        p = self.percent
        return (
            f"DER {p('all'):.2f} / {p('all-'):.2f} no case · on marked letters {p('marked'):.2f} / {p('marked-'):.2f} no case"
            f" · WER {p('words'):.2f} / {p('words-'):.2f} no case · {self.n['words'][1]} words,"
            f" {self.other_words} lines of another word count"
        )


def score(gold, hypothesis):
    if len(gold) != len(hypothesis):
        sys.exit(f"{len(gold)} lines of gold, {len(hypothesis)} of hypothesis")
    tally = Tally()
    for g, h in zip(gold, hypothesis):
        tally.line(g, h)
    return tally


if __name__ == "__main__":
    print(score(*(open(p, encoding="utf-8").read().splitlines() for p in sys.argv[1:3])))
