"""A trained network with its tokenizer, as train.py leaves them in a folder."""
from pathlib import Path

import torch

from . import text
from .network import new_network


def load(folder, checkpoint=False):
    """(network, tokenizer, (id of the piece at a window's begin, at its end)). `checkpoint` takes a run's last checkpoint instead of its end."""
    folder = Path(folder)
    path = folder / ('checkpoint.pt' if checkpoint else 'network.pt')
    tokenizer_path = folder / 'tokenizer.json'
    for needed in (path, tokenizer_path):
        if not needed.is_file():
            raise SystemExit(f'{needed}: no such file; name the folder that encoder.train wrote to')
    state = torch.load(path, map_location='cpu', weights_only=True)
    weights = state['network'] if checkpoint else state
    bert = {n.removeprefix('bert.'): w for n, w in weights.items() if n.startswith('bert.')}
    # new_network starts these at zero; the trained ones come with load_state_dict.
    del bert['case.weight'], bert['gap.weight']
    network = new_network(bert)
    network.load_state_dict(weights)
    network.eval()
    tokenizer = text.load_tokenizer(tokenizer_path.read_bytes())
    return network, tokenizer, text.ends(tokenizer)
