"""The network: letters read both ways, words read both ways on top of them, and the letters again with both in view."""

import torch
from torch import nn

from alphabet import CLASSES, IDS
from data import BUCKETS


class Turned(torch.autograd.Function):
    """Rows in another order; the order is its own reverse, so the gradient is turned the same way."""

    @staticmethod
    def forward(ctx, x, order):
        ctx.save_for_backward(order)
        return x.index_select(0, order)

    @staticmethod
    def backward(ctx, gradient):
        return gradient.index_select(0, ctx.saved_tensors[0]), None


class BothWays(nn.Module):
    """A bidirectional LSTM in which padding on the right plays no part: each line is turned at its own end."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.forth = nn.LSTM(inputs, hidden)
        self.back = nn.LSTM(inputs, hidden)

    def forward(self, x, order):
        """x [length, batch, inputs]; order [length * batch], for each row the place it has in the turned lines."""
        forth = self.forth(x)[0]
        back = self.back(Turned.apply(x.flatten(0, 1), order).view(x.shape))[0]
        return torch.cat([forth, Turned.apply(back.flatten(0, 1), order).view(back.shape)], -1)


def turn(lengths, width):
    """Places of the turned lines' rows; padding stays where it is."""
    at = torch.arange(width, device=lengths.device)[:, None]
    place = torch.where(at < lengths, lengths - 1 - at, at)
    return (place * len(lengths) + torch.arange(len(lengths), device=lengths.device)).flatten()


class Dropout(nn.Module):
    """Drops the same inputs of a line all along its length."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        """x [length, batch, inputs]"""
        if not self.training or not self.rate:
            return x
        return x * (torch.rand(1, *x.shape[1:], device=x.device) >= self.rate).to(x.dtype).div(1 - self.rate)


class Forgotten(nn.Module):
    """Forgets all that the table knows of some words."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        """x [words, inputs]"""
        if not self.training or not self.rate:
            return x
        return x * (torch.rand(x.shape[0], 1, device=x.device) >= self.rate).to(x.dtype)


class Net(nn.Module):
    def __init__(self, embedding=64, hidden=256, word=192, word_layers=2, table=48, dropout=0.15):
        super().__init__()
        self.shape = dict(embedding=embedding, hidden=hidden, word=word, word_layers=word_layers, table=table)
        self.letter = nn.Embedding(len(IDS) + 2, embedding)
        self.hint = nn.Embedding(len(CLASSES), embedding, padding_idx=0)
        nn.init.zeros_(self.hint.weight)
        self.letters1 = BothWays(embedding, hidden)
        self.into_word = nn.Linear(2 * hidden, word)
        self.table = nn.Embedding(BUCKETS, table)
        nn.init.normal_(self.table.weight, std=0.3)
        self.from_table = nn.Linear(table, word, bias=False)
        nn.init.zeros_(self.from_table.weight)
        self.words = nn.ModuleList([BothWays(word if i == 0 else 2 * word, word) for i in range(word_layers)])
        self.out_of_word = nn.Linear(2 * word, 2 * hidden)
        nn.init.zeros_(self.out_of_word.weight)
        nn.init.zeros_(self.out_of_word.bias)
        self.letters2 = BothWays(2 * hidden, hidden)
        self.scores = nn.Linear(2 * hidden, len(CLASSES))
        self.drop = Dropout(dropout)
        self.known = Forgotten(dropout)

    def forward(self, letters, hints, lengths, unit, first, last, counts, places):
        """Letters, hints, unit: [batch, length]; first, last: [batch, words], flat; places: [batch, words, 2], of the
        table of words; the scores [batch, length, 15]."""
        x = (self.letter(letters) + self.hint(hints)).transpose(0, 1)
        back = turn(lengths, letters.shape[1])
        h = self.drop(self.letters1(x, back)).transpose(0, 1)
        flat = h.flatten(0, 1)
        half = flat.shape[1] // 2
        w = torch.cat([flat[:, :half][last.flatten()], flat[:, half:][first.flatten()]], -1)
        known = self.known(self.from_table(self.table(places).sum(2)).flatten(0, 1))
        w = torch.tanh(self.into_word(w) + known).unflatten(0, first.shape).transpose(0, 1)
        word_back = turn(counts, first.shape[1])
        for layer in self.words:
            w = self.drop(layer(w, word_back))
        w = self.out_of_word(w.transpose(0, 1)).flatten(0, 1)
        h = h + w[unit]
        h = self.drop(self.letters2(h.transpose(0, 1), back))
        return self.scores(h.transpose(0, 1))


GATES = [0, 2, 3, 1]  # ONNX orders a gate's rows input, output, forget, cell; PyTorch input, forget, cell, output


def begin_from(net, path):
    """Takes what a checkpoint (.pt) has, or the two letter layers of an int8 model of that shape (our first one)."""
    if path.endswith(".pt"):
        net.load_state_dict(torch.load(path, map_location="cpu")["average"], strict=False)
        return
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}

    def value(name):
        base = name.removesuffix("_quantized")
        q = tensors[base + "_quantized"].astype("float32")
        zero, scale = (tensors[base + s].astype("float32") for s in ("_zero_point", "_scale"))
        if zero.ndim and zero.size > 1:
            zero, scale = (a.reshape(q.shape[0], *[1] * (q.ndim - 1)) for a in (zero, scale))
        return (q - zero) * scale

    def gates(a):
        a = torch.tensor(a)
        return a.unflatten(0, (4, -1))[GATES].flatten(0, 1)

    with torch.no_grad():
        (name,) = [n for n in tensors if n.startswith("e.weight") and n.endswith("quantized")]
        net.letter.weight.copy_(torch.tensor(value(name)))
        for layer, node in zip((net.letters1, net.letters2), [n for n in graph.node if "LSTM" in n.op_type]):
            w, r, b = value(node.input[1]), value(node.input[2]), tensors[node.input[3]]
            for d, lstm in enumerate((layer.forth, layer.back)):
                lstm.weight_ih_l0.copy_(gates(w[d].T.copy()))
                lstm.weight_hh_l0.copy_(gates(r[d].T.copy()))
                half = b.shape[1] // 2
                lstm.bias_ih_l0.copy_(gates(b[d, :half].copy()))
                lstm.bias_hh_l0.copy_(gates(b[d, half:].copy()))
        (name,) = [n for n in tensors if n.startswith("onnx::MatMul") and n.endswith("quantized")]
        net.scores.weight.copy_(torch.tensor(value(name).T.copy()))
        net.scores.bias.copy_(torch.tensor(tensors["o.bias"]))
