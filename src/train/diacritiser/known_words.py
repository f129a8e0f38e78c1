"""Counts the words that are marked in one way only, and that a network often marks in another: known-words.txt.

A word has four letters or more, stands in the gold (held-out lines left out) at least three times, always with the
same marks but for its ending; the network marks it otherwise in at least an eighth of its places in plain text.
"""

import argparse
import collections
import glob
import random

import data
from alphabet import CLASSES, SHADDA, marked
from apply import Ours
from lexis import of_one_marking, spans

SOURCES = (
    "press tashkeela_aljazeera tashkeela_msa_books hindawi_kilani_pd common_voice_ar_cc0 tashkeela_classical".split()
)
CLASSICAL = 0.05  # part of the classical lines that is read
TIMES, OTHERWISE = 3, 0.12
HEAD = """# Words that vocalised texts mark in one way only, and that the network often marks in another; the last letter is
# left to the network. Found by counting: at least three times in the gold, never otherwise (known_words.py).
"""


def gold_lines(folder):
    """Lines of the sources that are not held out."""
    data.KEPT["tashkeela_classical"] = CLASSICAL
    for source in SOURCES:
        for line in data.gold_lines(folder, source):
            if not data.held_out(source, data.checksum(line)):
                yield line


def disagreements(network, lines, known):
    """How often each known word stands in the lines, and how often the network marks it otherwise."""
    seen, otherwise = collections.Counter(), collections.Counter()
    lines = sorted(lines, key=len)
    for i in range(0, len(lines), 32):
        some = lines[i : i + 32]
        for line, classes in zip(some, network.classes(some)):
            for start, end in spans(line):
                word = line[start:end]
                if word in known:
                    seen[word] += 1
                    otherwise[word] += tuple(classes[start : end - 1]) != known[word]
    return seen, otherwise


def can_stand(word, marks):
    """Whether the marks are whole, and none that the program forbids."""
    for i, (c, k) in enumerate(zip(word, marks)):
        before = CLASSES[marks[i - 1]] if i else ""
        article = c == "ل" and i and word[i - 1] in "ال" and i + 1 < len(marks) and SHADDA in CLASSES[marks[i + 1]]
        if k == 0 and c not in "اىويآ" and not article:
            return False
        if k == 0 and c in "وي" and before.endswith("\u064e"):
            return False
        if k and c == "ا" or c == "ى":
            return False
    return True


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--gold", required=True, help="folder of vocalised text")
    a.add_argument("--silver", required=True, help="folder of shards, for their plain text")
    a.add_argument("--model", required=True, help="the network, .onnx")
    a.add_argument("--out", required=True)
    a.add_argument("--lines", type=int, default=60000, help="of plain text")
    a.add_argument("--threads", type=int, default=2)
    a = a.parse_args()
    random.seed(1)
    known = of_one_marking(gold_lines(a.gold), TIMES)
    plain = [l for f in sorted(glob.glob(f"{a.silver}/*.txt")) for l in open(f, encoding="utf-8").read().split("\n")]
    plain = random.sample([l for l in plain if len(l) > 40], a.lines)
    seen, otherwise = disagreements(Ours(a.model, a.threads), plain, known)
    chosen = [w for w, n in otherwise.items() if n >= OTHERWISE * seen[w] and can_stand(w, known[w])]
    with open(a.out, "w", encoding="utf-8") as f:
        f.write(HEAD)
        f.writelines(marked(w[:-1], known[w]) + w[-1] + "\n" for w in sorted(chosen))
    print(len(known), "words of one marking,", len(chosen), "that the network often marks otherwise")


if __name__ == "__main__":
    main()
