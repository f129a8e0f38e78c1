"""Marks plain lines with an exported network, or with the teacher, and scores them against gold.

    apply.py --model NAME.onnx GOLD...          # prints the score of each file, and characters a second
    apply.py --teacher FOLDER GOLD...
    apply.py --first rawi-diacritiser.onnx GOLD...    # the first model, which had letters alone
"""

import argparse
import time

import numpy as np
import onnxruntime as ort

from alphabet import letter_id, marked, parse, strip
from data import collate
from score import score


def session(path, threads):
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(path, options)


def ids_of(line):
    return np.array([letter_id(c) for c in line], np.uint8)


class Ours:
    def __init__(self, path, threads):
        self.session = session(path, threads)

    def classes(self, lines):
        inputs, _ = collate([(ids_of(l), None, None) for l in lines])
        inputs["units"] = inputs.pop("unit")
        scores = self.session.run(None, inputs)[0]
        return [scores[i, : len(l)].argmax(-1) for i, l in enumerate(lines)]


class First:
    def __init__(self, path, threads):
        self.session = session(path, threads)

    def classes(self, lines):
        return [self.session.run(None, {"letters": ids_of(l)[None].astype(np.int64)})[0][0].argmax(-1) for l in lines]


class Theirs:
    def __init__(self, folder, threads):
        from label import Teacher

        self.teacher = Teacher(folder, threads)

    def classes(self, lines):
        return [p.argmax(-1) for p in self.teacher.probabilities(lines)]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--model")
    p.add_argument("--teacher")
    p.add_argument("--first")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--batch", type=int, default=32)
    p.add_argument("gold", nargs="+")
    a = p.parse_args()
    if a.model:
        net = Ours(a.model, a.threads)
    else:
        net = Theirs(a.teacher, a.threads) if a.teacher else First(a.first, a.threads)
    for path in a.gold:
        gold = open(path, encoding="utf-8").read().splitlines()
        plain = [strip(l) for l in gold]
        order = sorted((i for i in range(len(plain)) if plain[i]), key=lambda i: len(plain[i]))
        out, start = list(plain), time.process_time()
        for i in range(0, len(order), a.batch):
            some = order[i : i + a.batch]
            for j, k in zip(some, net.classes([plain[j] for j in some])):
                out[j] = marked(list(plain[j]), k)
        seconds = time.process_time() - start
        print(path.split("/")[-1], score(gold, out), f"· {sum(map(len, plain)) / seconds:.0f} characters a processor second", flush=True)


if __name__ == "__main__":
    main()
