"""Exported graphs in the place of a network, run by ONNX Runtime as the program runs them: a window at a time, unpadded."""
from pathlib import Path

import onnxruntime
import torch
from torch import nn


class OnnxNetwork(nn.Module):
    """What decode.decode asks of a network. Takes one window a call; the fields are the trained network's."""

    def __init__(self, folder, network, threads=1):
        super().__init__()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        self.graphs = [onnxruntime.InferenceSession(str(Path(folder) / f'{name}.onnx'), options, providers=['CPUExecutionProvider'])
                       for name in ('encode', 'read')]
        self.cue_field, self.frame_field = network.cue_field, network.frame_field

    def encode(self, ids, case, gap, mask, firsts):
        if len(ids) != 1:
            raise ValueError(f'one window a call, not {len(ids)}: a batch would change the range that 8 bits stand for')
        size = int(mask.sum())
        return self._run(0, ids=ids[:, :size], case=case[:, :size], gap=gap[:, :size], mask=mask[:, :size], firsts=firsts)

    def read(self, words, batch, index, place, mask):
        size = int(mask.sum(1).max())
        return self._run(1, words=words, batch=batch, index=index[:, :size], place=place[:, :size], mask=mask[:, :size])[0]

    def _run(self, graph, **inputs):
        return [torch.from_numpy(out) for out in self.graphs[graph].run(None, {k: v.numpy() for k, v in inputs.items()})]
