"""Writes a trained network as ONNX (opset 17, int8) with its alphabet.

The graph is built by hand, so that its LSTMs get the lengths of the lines and padding plays no part. All inputs are int64:
letters, hints, units [batch, length]; first, last [batch, words]; places [batch, words, 2]; lengths, counts [batch].
units, first and last are positions in the flattened batch; places are rows of the table of words. Output: scores, float [batch, length, classes].
"""

import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from alphabet import CLASSES, IDS, PADDING, UNKNOWN
from model import GATES, Net

BACK_TO_ONNX = [GATES.index(g) for g in range(4)]


class Graph:
    def __init__(self):
        self.nodes, self.weights = [], []

    def add(self, op, inputs, name, **attributes):
        self.nodes.append(helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def weight(self, name, value):
        value = value.detach().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def linear(self, layer, x, name):
        product = self.add("MatMul", [x, self.weight(name + ".weight", layer.weight.T)], name + ".product")
        return self.add("Add", [product, self.weight(name + ".bias", layer.bias)], name)

    def both_ways(self, layer, x, lengths, name):
        """x [length, batch, inputs] -> [batch * length, 2 * hidden]."""

        def stack(kind):
            return torch.stack([gates(getattr(l, kind + "_l0")) for l in (layer.forth, layer.back)])

        w = self.weight(name + ".w", stack("weight_ih"))
        r = self.weight(name + ".r", stack("weight_hh"))
        b = self.weight(name + ".b", torch.cat([stack("bias_ih"), stack("bias_hh")], -1))
        hidden = layer.forth.hidden_size
        y = self.add("LSTM", [x, w, r, b, lengths], name + ".y", hidden_size=hidden, direction="bidirectional")
        y = self.add("Transpose", [y], name + ".turned", perm=[2, 0, 1, 3])  # [length, 2, batch, h] before
        return self.add("Reshape", [y, self.weight(name + ".shape", np.array([-1, 2 * hidden]))], name)


def gates(a):
    return a.detach().unflatten(0, (4, -1))[BACK_TO_ONNX].flatten(0, 1)


def known(g, net):
    """What the table says of each word [batch * words, word]: its two rows added."""
    rows = g.add("Gather", [g.weight("table", net.table.weight), "places"], "rows")
    row = g.add("ReduceSum", [rows, g.weight("rows.axis", np.array([2]))], "row", keepdims=0)
    known = g.add("MatMul", [row, g.weight("from_table.weight", net.from_table.weight.T)], "known")
    return g.add("Reshape", [known, g.weight("known.shape", np.array([-1, net.shape["word"]]))], "known.flat")


def build(net):
    g = Graph()
    add, weight = g.add, g.weight
    i32 = dict(to=TensorProto.INT32)
    lengths, counts = add("Cast", ["lengths"], "lengths32", **i32), add("Cast", ["counts"], "counts32", **i32)
    letter = add("Gather", [weight("letter", net.letter.weight), "letters"], "letter_values")
    hint = add("Gather", [weight("hint", net.hint.weight), "hints"], "hint_values")
    x = add("Transpose", [add("Add", [letter, hint], "x")], "x_turned", perm=[1, 0, 2])
    h = g.both_ways(net.letters1, x, lengths, "letters1")
    forth, back = "forth", "back"
    g.nodes.append(helper.make_node("Split", [h], [forth, back], axis=1))
    flat = weight("flat", np.array([-1]))
    at_last = add("Gather", [forth, add("Reshape", ["last", flat], "last_flat")], "at_last")
    at_first = add("Gather", [back, add("Reshape", ["first", flat], "first_flat")], "at_first")
    w = g.linear(net.into_word, add("Concat", [at_last, at_first], "ends", axis=1), "into_word")
    w = add("Tanh", [add("Add", [w, known(g, net)], "into_word.known")], "word0")
    for i, layer in enumerate(net.words):
        width = net.shape["word"] * (1 if i == 0 else 2)
        shape = add("Concat", [add("Shape", ["first"], f"first_shape{i}"), weight(f"width{i}", np.array([width]))], f"s{i}", axis=0)
        w = add("Transpose", [add("Reshape", [w, shape], f"words{i}.in")], f"words{i}.in_turned", perm=[1, 0, 2])
        w = g.both_ways(layer, w, counts, f"words{i}")
    w = g.linear(net.out_of_word, w, "out_of_word")
    units = add("Reshape", ["units", flat], "units_flat")
    h = add("Add", [h, add("Gather", [w, units], "word_of_letter")], "with_words")
    width = weight("width", np.array([2 * net.shape["hidden"]]))
    h = add("Reshape", [h, add("Concat", [add("Shape", ["letters"], "shape"), width], "h_shape", axis=0)], "h3")
    h = g.both_ways(net.letters2, add("Transpose", [h], "h_turned", perm=[1, 0, 2]), lengths, "letters2")
    y = g.linear(net.scores, h, "flat_scores")
    width = weight("classes", np.array([len(CLASSES)]))
    add("Reshape", [y, add("Concat", ["shape", width], "y_shape", axis=0)], "scores")
    wide, words, batch = ["batch", "length"], ["batch", "words"], ["batch"]
    shapes = dict(letters=wide, hints=wide, units=wide, first=words, last=words, lengths=batch, counts=batch)
    shapes["places"] = [*words, 2]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, s) for n, s in shapes.items()]
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [*wide, len(CLASSES)])]
    graph = helper.make_graph(g.nodes, "diacritiser", inputs, outputs, g.weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def load(path, averaged=True):
    state = torch.load(path, map_location="cpu")
    net = Net()
    net.load_state_dict(state["average" if averaged else "net"])
    return net.eval()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--out", required=True, help="NAME, for NAME.onnx and NAME.json")
    p.add_argument("--last", action="store_true", help="the last weights instead of the averaged ones")
    a = p.parse_args()
    model = build(load(a.checkpoint, not a.last))
    onnx.checker.check_model(model)
    onnx.save(model, a.out + ".fp32.onnx")
    quantize_dynamic(a.out + ".fp32.onnx", a.out + ".onnx", weight_type=QuantType.QInt8)
    with open(a.out + ".json", "w", encoding="utf-8") as f:
        alphabet = {"ids": IDS, "padding": PADDING, "unknown": UNKNOWN, "classes": CLASSES}
        json.dump(alphabet, f, ensure_ascii=False, indent=1)
        f.write("\n")
    print(os.path.getsize(a.out + ".onnx"), "bytes")


if __name__ == "__main__":
    main()
