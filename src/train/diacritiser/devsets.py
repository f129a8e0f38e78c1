"""Writes the held-out sets as vocalised lines: what train.py leaves out, and what no run reads.

news        modern gold that no run reads (Arabic Speech Corpus), without its lines in phonetic spelling
aljazeera   a quarter of the Al Jazeera lessons
press       a twelfth of our own press sentences
books       a sixtieth of the modern books
silver      the teacher's marks on text that is held out, long lines only
classical   Tashkeela validation lines that share no eight words with the training text
"""

import argparse
import glob
import lzma
import os
import re

from alphabet import marked, strip
from data import checksum, gold_lines, held_out, shard


def lines(path):
    with (lzma.open(path, "rt", encoding="utf-8") if path.endswith(".xz") else open(path, encoding="utf-8")) as f:
        yield from (l.strip() for l in f)


PHONETIC = re.compile("أَل|(^| )ل[ْ\u0621-\u064a]?ّ|(^| )[بتثجحخدذرزسشصضطظعغفقكلمنهوي][^\u064b-\u0652]")


def spelled_as_usual(line):
    """No article written as it sounds, no letter doubled twice in a word that has no article (practice words)."""
    practice = any(w.count("\u0651") > 1 and "ال" not in strip(w) for w in line.split())
    return not PHONETIC.search(line) and not practice and "اا" not in strip(line)


def silver(folder):
    for path in sorted(glob.glob(f"{folder}/silver-*.npz")):
        text = open(path + ".txt", encoding="utf-8").read().split("\n")
        for line, (ids, p) in zip(text, shard(path)):
            if held_out("silver", ids.tobytes()) and len(line) > 100:
                yield marked(list(line), p.argmax(-1))


def unseen(validation, training, words=8):
    runs = set()
    for l in training:
        w = re.sub(r"[^\u0621-\u064a ]", "", strip(l)).split()
        runs.update(" ".join(w[i : i + words]) for i in range(len(w) - words + 1))
    for l in validation:
        w = re.sub(r"[^\u0621-\u064a ]", "", strip(l)).split()
        if not any(" ".join(w[i : i + words]) in runs for i in range(len(w) - words + 1)):
            yield l


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--gold", required=True)
    p.add_argument("--silver", required=True)
    p.add_argument("--validation", required=True, help="Tashkeela val.txt")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    gold = lambda name: lines(f"{a.gold}/{name}.txt.xz")
    sets = {
        "press": (l for l in gold_lines(a.gold, "press") if held_out("press", checksum(l))),
        "news": (l for l in gold("asc_nipponjo") if spelled_as_usual(l)),
        "aljazeera": (l for l in gold("tashkeela_aljazeera") if held_out("tashkeela_aljazeera", checksum(l))),
        "books": (l for l in gold("tashkeela_msa_books") if held_out("tashkeela_msa_books", checksum(l))),
        "silver": silver(a.silver),
        "classical": list(unseen(lines(a.validation), gold("tashkeela_classical")))[:600],
    }
    for name, chosen in sets.items():
        with open(f"{a.out}/{name}.txt", "w", encoding="utf-8") as f:
            n = sum(f.write(l + "\n") and 1 for l in chosen)
        print(name, n, "lines")


if __name__ == "__main__":
    main()
