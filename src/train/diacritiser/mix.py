"""Averages the teacher's probabilities with those of an earlier network of ours, in shards that label.py made.

On books the network is nearer to the gold than its teacher; half of each is as near as the network alone, and keeps
what the teacher knows better. News-like shards (the first) are copied: the network has learnt those by heart.
"""

import argparse
import glob
import os
import shutil

import numpy as np

from apply import Ours
from data import NEWS_SHARDS, collate, shard


def probabilities(network, lines):
    """For each line of ids [length, 15]."""
    inputs, _ = collate([(ids, None, None) for ids in lines])
    inputs["units"] = inputs.pop("unit")
    scores = network.session.run(None, inputs)[0]
    e = np.exp(scores - scores.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    return [p[i, : len(ids)] for i, ids in enumerate(lines)]


def mixed(network, path, weight):
    """The shard's probabilities, as bytes; rows of zeros, where the teacher said nothing, stay zeros."""
    ids, theirs = zip(*shard(path))
    out = []
    for i in range(0, len(ids), 32):
        for p, own in zip(theirs[i : i + 32], probabilities(network, ids[i : i + 32])):
            both = (1 - weight) * p + weight * 255 * own
            out.append(np.rint(both * (p.max(-1, keepdims=True) > 0)).astype(np.uint8))
    return np.concatenate(out)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--silver", required=True, help="folder of shards")
    a.add_argument("--model", required=True, help="earlier network, .onnx")
    a.add_argument("--out", required=True)
    a.add_argument("--weight", type=float, default=0.5, help="of the earlier network")
    a.add_argument("--threads", type=int, default=2)
    a = a.parse_args()
    os.makedirs(a.out, exist_ok=True)
    network = Ours(a.model, a.threads)
    for number, path in enumerate(sorted(glob.glob(f"{a.silver}/silver-???.npz"))):
        to = f"{a.out}/{os.path.basename(path)}"
        if os.path.exists(to):
            continue
        if number < NEWS_SHARDS:
            shutil.copy(path, to + ".part")
        else:
            z = np.load(path)
            with open(to + ".part", "wb") as f:
                np.savez(f, ids=z["ids"], p=mixed(network, path, a.weight), lengths=z["lengths"])
        os.replace(to + ".part", to)
        print(to, flush=True)


if __name__ == "__main__":
    main()
