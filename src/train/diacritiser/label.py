"""Lets a teacher network mark plain text: its probabilities, not only its choice, are kept for training.

Shards of about a million characters go to the output folder, the most news-like text first, so that training can
begin on what is there; a shard that exists is not made again.
"""

import argparse
import json
import lzma
import os
import random

import numpy as np
import onnxruntime as ort

from alphabet import ARABIC_SET, CLASS_ID, letter_id, strip

NEWS_LIKE = (
    "ud_pud_ar tico19_ar aqmar_wiki wiki_mlqa_dev wiki_tydiqa_dev xquad_ar arcd react_docs_ar african_storybook_ar "
    "tatoeba_ar wiki_aqad"
).split()
REST = {"common_voice_ar": 0.5e6, "saudi_laws": 1.5e6, "hindawi_pd": 12e6}  # characters taken of each, at random
LONGEST, SHORTEST = 340, 15
TEACHER_DIGIT = "#"


def pieces(line):
    """A long line, cut behind its full stops or, where there are none, its commas and blanks."""
    while len(line) > LONGEST:
        cut = max(line.rfind(s, SHORTEST, LONGEST) for s in (". ", "؟ ", "؛ "))
        if cut < LONGEST // 3:
            cut = line.rfind("، ", LONGEST // 3, LONGEST)
        if cut < 0:
            cut = line.rfind(" ", SHORTEST, LONGEST)
        if cut < 0:
            return
        yield line[: cut + 1].strip()
        line = line[cut + 1 :].strip()
    yield line


def read(path):
    with lzma.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            for piece in pieces(strip(line.strip())):
                letters = sum(c in ARABIC_SET for c in piece)
                if len(piece) >= SHORTEST and letters > 0.6 * len(piece):
                    yield piece


def texts(folder):
    """News-like text first, then a random part of the rest; no line twice."""
    seen = set()
    news = [l for f in NEWS_LIKE for l in read(f"{folder}/{f}.txt.xz")]
    random.shuffle(news)
    rest = []
    for name, limit in REST.items():
        lines = list(read(f"{folder}/{name}.txt.xz"))
        random.shuffle(lines)
        n = 0
        for l in lines:
            rest.append(l)
            n += len(l)
            if n > limit:
                break
    random.shuffle(rest)
    for l in news + rest:
        if l not in seen:
            seen.add(l)
            yield l


class Teacher:
    def __init__(self, folder, threads):
        self.ids = json.load(open(f"{folder}/libtashkeel-input_id_map.json", encoding="utf-8"))
        names = json.load(open(f"{folder}/libtashkeel-target_id_map.json", encoding="utf-8"))
        self.column = np.zeros(15, np.int64)  # our class -> its class
        for name, k in names.items():
            shadda_first = "".join(sorted(name.replace("_", ""), key=lambda c: c != "\u0651"))
            if name != "_":
                self.column[CLASS_ID[shadda_first]] = k
        self.has = np.array([c != CLASS_ID["\u0651"] for c in range(15)])
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = ort.InferenceSession(f"{folder}/libtashkeel-int8.onnx", options)
        self.outputs = [o.name for o in self.session.get_outputs()]

    def probabilities(self, batch):
        """For each line [length, 15] in our order of classes; zeros where the teacher says nothing."""
        keep, rows = [], []
        for line in batch:
            signs = [TEACHER_DIGIT if c.isdigit() else c for c in line]
            keep.append([i for i, c in enumerate(signs) if c in self.ids and c != "_"])
            rows.append([self.ids[signs[i]] for i in keep[-1]])
        x = np.zeros((len(batch), max(map(len, rows))), np.int64)
        for i, r in enumerate(rows):
            x[i, : len(r)] = r
        lengths = np.array([len(r) for r in rows], np.int64)
        p = self.session.run(self.outputs, {"char_inputs": x, "input_lengths": lengths})[1]
        for i, line in enumerate(batch):
            out = np.zeros((len(line), 15), np.float32)
            out[keep[i]] = p[i, : len(rows[i])][:, self.column] * self.has
            out[[c not in ARABIC_SET for c in line]] = 0
            yield out


def save(path, lines, teacher):
    lines.sort(key=len)
    ids, probabilities, lengths = [], [], []
    for i in range(0, len(lines), 64):
        for line, p in zip(lines[i : i + 64], teacher.probabilities(lines[i : i + 64])):
            ids.append(np.array([letter_id(c) for c in line], np.uint8))
            probabilities.append(np.rint(p * 255).astype(np.uint8))
            lengths.append(len(line))
    part = path + ".part.npz"
    np.savez(part, ids=np.concatenate(ids), p=np.concatenate(probabilities), lengths=np.array(lengths, np.int32))
    with open(path + ".txt", "w", encoding="utf-8") as f:
        f.writelines(l + "\n" for l in lines)
    os.replace(part, path)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--plain", required=True, help="folder of plain text, NAME.txt.xz")
    a.add_argument("--teacher", required=True, help="folder of the teacher's files")
    a.add_argument("--out", required=True)
    a.add_argument("--characters", type=float, default=12e6)
    a.add_argument("--threads", type=int, default=2)
    a = a.parse_args()
    random.seed(1)
    os.makedirs(a.out, exist_ok=True)
    teacher = Teacher(a.teacher, a.threads)
    shard, size, done, number = [], 0, 0, 0
    for line in texts(a.plain):
        shard.append(line)
        size += len(line)
        if size >= 1e6:
            path = f"{a.out}/silver-{number:03}.npz"
            if not os.path.exists(path):
                save(path, shard, teacher)
            done += size
            print(path, size, done, flush=True)
            shard, size, number = [], 0, number + 1
            if done >= a.characters:
                break


if __name__ == "__main__":
    main()
