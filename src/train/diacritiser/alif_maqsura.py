"""Counts the words that end in an alif maqsura: what alif-maqsura.txt was made of, by reading the list over.

A word is one where prose writes ى more often than ي, each source by its weight: Egyptian print of the last century
writes ى for both, so that books count less than encyclopaedias.
"""

import argparse
import collections
import glob
import lzma
import os
import re

from alphabet import ARABIC, strip

WEIGHTS = {"tashkeela_classical": 0.1, "arcd": 2} | dict.fromkeys(
    "wiki_aqad tico19_ar ud_pud_ar xquad_ar wiki_tydiqa_dev wiki_mlqa_dev aqmar_wiki tashkeela_aljazeera".split(), 3
)
FEWEST = 5
PREFIXES = "و ف ل ب ك ال وال بال فال كال ولل لل س وس أ ول وب فل فب فس لا ولا".split()
EGYPTIAN = {"فى", "التى", "الذى", "هى", "لى", "أى", "حى", "ماهى", "وفى"}  # written so too often to be told by counts
WORD = re.compile("[" + "".join(ARABIC) + "]+")
HEAD = """# Words that end in an alif maqsura, a word a line; prefixes are found by the program.
# Found by counting: in modern and older prose these are written with ى more often than with ي (alif_maqsura.py).
"""


def count(folders):
    counts = collections.Counter()
    for path in sorted(p for f in folders for p in glob.glob(f"{f}/*.txt.xz")):
        weight = WEIGHTS.get(os.path.basename(path).split(".")[0], 1)
        with lzma.open(path, "rt", encoding="utf-8") as f:
            for line in f:
                for word in WORD.findall(strip(line)):
                    if word[-1] in "ىي" and len(word) > 1:
                        counts[word] += weight
    return counts


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--text", required=True, nargs="+", help="folders of text, NAME.txt.xz")
    a.add_argument("--out", required=True)
    a = a.parse_args()
    counts = count(a.text)
    found = {
        w
        for w, n in counts.items()
        if w[-1] == "ى" and w not in EGYPTIAN and n >= FEWEST and n > counts[w[:-1] + "ي"]
    }
    bare = {w for w in found if not any(w.startswith(p) and len(w) - len(p) > 2 and w[len(p) :] in found for p in PREFIXES)}
    with open(a.out, "w", encoding="utf-8") as f:
        f.write(HEAD)
        f.writelines(w + "\n" for w in sorted(bare))
    print(len(found), "words,", len(bare), "without those that a prefix makes")


if __name__ == "__main__":
    main()
