"""Trains the network; may be stopped at any moment and goes on from its last checkpoint.

On processors alone, several workers of one thread each train the same weights (Hogwild): shared cores that come and
go slow one worker down, never all. On an accelerator one worker does it.
"""

import argparse
import json
import math
import os
import random
import time

import numpy as np
import torch
import torch.multiprocessing as mp
from torch import nn

import data
from model import Net, begin_from

WARM_UP, FLOOR = 0.02, 0.01  # part of the time in which the rate rises; what is left of it at the end
LATE = 0.6  # part of the time after which the shares of the sources change
AVERAGE = 0.998  # the averaged weights keep so much of themselves a step


def rate(peak, done):
    return peak * min(1, done / WARM_UP) * (FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * min(1, done))))


def loss_of(scores, target):
    """Cross entropy to the teacher's probabilities or to the one right class; a row of zeros teaches nothing."""
    log = torch.log_softmax(scores.float(), -1)
    return -(log * target).sum() / target.sum().clamp(min=1)


class Run:
    """What a run keeps: weights, their running average, and the minutes trained."""

    def __init__(self, folder):
        self.folder = folder
        self.path = f"{folder}/checkpoint.pt"

    def load(self, net, average):
        if not os.path.exists(self.path):
            return 0.0
        state = torch.load(self.path, map_location="cpu")
        net.load_state_dict(state["net"])
        average.load_state_dict(state["average"])
        return state["minutes"]

    def save(self, net, average, minutes):
        torch.save(dict(net=net.state_dict(), average=average.state_dict(), minutes=minutes), self.path + ".part")
        os.replace(self.path + ".part", self.path)

    def optimiser(self, worker):
        return f"{self.folder}/optimiser-{worker}.pt"


def parted(net, begun_from):
    """Weights that begin at random, and those that were taken over."""
    earlier = str(begun_from).endswith(".pt")
    new = ("table", "from_table") if earlier else ("hint", "into_word", "words", "out_of_word", "table", "from_table")
    named = list(net.named_parameters())
    return [p for n, p in named if n.startswith(new)], [p for n, p in named if not n.startswith(new)]


def work(worker, a, net, average, begun, gold, known):
    torch.set_num_threads(a.threads)
    random.seed(begun * 1000 + worker)
    np.random.seed(int(begun * 1000) + worker)
    torch.manual_seed(int(begun * 1000) + worker)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    run, silver = Run(a.work), data.Silver(a.silver, known)
    pools, swap = dict(gold, **silver.pools), data.exchange(gold)
    fresh, old = parted(net, a.begin_from)
    groups = [dict(params=old, factor=a.old_rate), dict(params=fresh, factor=1.0)]
    opt = torch.optim.AdamW(groups, a.rate, weight_decay=1e-3, betas=(0.9, 0.99))
    if os.path.exists(run.optimiser(worker)):
        opt.load_state_dict(torch.load(run.optimiser(worker), map_location=device))
    net.train()
    start, saved, step, letters, losses = time.time(), time.time(), 0, 0, []
    log = open(f"{a.work}/log-{worker}.jsonl", "a", encoding="utf-8")
    while True:
        silver.refresh()
        late = begun + (time.time() - start) / 60 > LATE * a.minutes
        shares = data.LATE_SHARES if late else data.SHARES
        for batch in data.batches(pools, shares, a.letters, swap):
            minutes = begun + (time.time() - start) / 60
            if minutes >= a.minutes:
                if worker == 0:
                    run.save(net, average, minutes)
                return
            for g in opt.param_groups:
                g["lr"] = rate(a.rate * g["factor"], minutes / a.minutes)
            inputs, target = data.collate(batch)
            inputs = {k: torch.from_numpy(v).to(device) for k, v in inputs.items()}
            with torch.autocast(device, torch.bfloat16, enabled=not a.fp32):
                scores = net(**inputs)
            loss = loss_of(scores, torch.from_numpy(target).to(device))
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            step += 1
            letters += int(inputs["lengths"].sum())
            losses.append(loss.item())
            if worker == 0:
                with torch.no_grad():
                    for p, q in zip(average.parameters(), net.parameters()):
                        p.lerp_(q, 1 - AVERAGE)
            if step % 50 == 0:
                seconds = time.time() - start
                entry = dict(step=step, minutes=round(minutes, 2), loss=round(float(np.mean(losses)), 4))
                entry |= dict(letters=letters, per_second=round(letters / seconds), shards=len(silver.seen))
                log.write(json.dumps(entry) + "\n")
                log.flush()
                losses = []
            if time.time() - saved > 120:
                saved = time.time()
                torch.save(opt.state_dict(), run.optimiser(worker))
                if worker == 0:
                    run.save(net, average, minutes)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--gold", required=True, help="folder of vocalised text, NAME.txt.xz")
    p.add_argument("--silver", required=True, help="folder of the teacher's shards (label.py)")
    p.add_argument("--work", required=True, help="folder of checkpoints and logs")
    p.add_argument("--minutes", type=float, required=True)
    p.add_argument("--begin-from", help="checkpoint, or int8 model of letters alone, to begin with")
    p.add_argument("--workers", type=int, default=2)
    p.add_argument("--threads", type=int, default=1, help="of each worker")
    p.add_argument("--letters", type=int, default=8000, help="letters of a batch")
    p.add_argument("--rate", type=float, default=1.5e-3)
    p.add_argument("--old-rate", type=float, default=0.6, help="factor for the layers that were begun from a model")
    p.add_argument("--fp32", action="store_true")
    a = p.parse_args()
    os.makedirs(a.work, exist_ok=True)
    random.seed(0)
    torch.manual_seed(0)
    torch.set_num_threads(1)
    cuda = torch.cuda.is_available()
    known = data.known_words(a.gold)
    net = Net()
    if a.begin_from:
        begin_from(net, a.begin_from)
    average = Net()
    average.load_state_dict(net.state_dict())
    begun = Run(a.work).load(net, average)
    gold = data.load_gold(a.gold)
    for name, pool in gold.items():
        print(name, len(pool.ids), "lines", round(pool.mean), "letters a line", flush=True)
    if cuda:
        work(0, a, net.cuda(), average.cuda(), begun, gold, known)
        return
    net.share_memory()
    workers = [mp.get_context("fork").Process(target=work, args=(i, a, net, average, begun, gold, known)) for i in range(a.workers)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
