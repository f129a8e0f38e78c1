"""Letters, marks and their numbers: what the network reads and writes."""

import unicodedata

ARABIC = [chr(c) for c in [*range(0x621, 0x63B), *range(0x641, 0x64B)]] + ["\u0671"]
SIGNS = list(' .,،؛؟!:«»"()-0') + ["L"]  # '0' stands for any digit, 'L' for any Latin letter
PADDING, UNKNOWN = 0, 1
IDS = {c: i + 2 for i, c in enumerate(ARABIC + SIGNS)}

SHADDA = "\u0651"
VOWELS = "\u064e\u064f\u0650\u0652\u064b\u064c\u064d"  # fatha damma kasra sukun, then tanween
CLASSES = ["", *VOWELS, SHADDA] + [SHADDA + v for v in VOWELS if v != "\u0652"]
CLASS_ID = {c: i for i, c in enumerate(CLASSES)}
MARKS = set(VOWELS + SHADDA)
SKIPPED = set("\u0640\u0670")  # tatweel, dagger alif: never read, never written

OFTEN_BARE = set("اآى")  # these stand without a mark in most places


def letter_id(c):
    if c in IDS:
        return IDS[c]
    if c.isdigit():
        return IDS["0"]
    return IDS["L"] if c.isalpha() and "LATIN" in unicodedata.name(c, "") else UNKNOWN


def parse(line):
    """A line's characters without marks, and the class of the marks that stood on each."""
    chars, marks = [], []
    for c in line:
        if c in SKIPPED:
            continue
        if c in MARKS:
            if chars:
                marks[-1] += c
            continue
        chars.append(c)
        marks.append("")
    return chars, [CLASS_ID.get(_shadda_first(m), 0) for m in marks]


def _shadda_first(m):
    return SHADDA + m.replace(SHADDA, "")[:1] if SHADDA in m else m[:1]


def bare_on_purpose(chars, classes, i):
    """Whether a letter without a mark says something: a silent or a lengthening letter, the l of a sun letter."""
    c = chars[i]
    if c in OFTEN_BARE:
        return True
    before = CLASSES[classes[i - 1]] if i else ""
    if c == "ي":
        return "\u0650" in before
    if c == "و":
        return "\u064f" in before
    if c == "ل" and i and i + 1 < len(chars):
        return chars[i - 1] in "ال" and SHADDA in CLASSES[classes[i + 1]]
    return False


def strip(line):
    return "".join(c for c in line if c not in MARKS and c not in SKIPPED)


def marked(chars, classes):
    """The line again, with marks on its Arabic letters."""
    return "".join(c + (CLASSES[k] if c in ARABIC_SET else "") for c, k in zip(chars, classes))


ARABIC_SET = set(ARABIC)
