"""Trains the network: English on PolNeAR, scored on its dev part; Indonesian on the gold set and PFSA-ID, scored on the gold set's.

    python -m encoder.train --shared ../../../shared --out DIR
    python -m encoder.train --language id --base BASE --shared ../../../shared --out DIR

BASE is what encoder.unpack wrote. Started again with the same words, it goes on from DIR's last checkpoint.
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

import torch

from . import base, batches, parts, scores, text, trained
from .decode import decode
from .network import new_network


def arguments():
    parser = argparse.ArgumentParser(prog='encoder.train', description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--shared', required=True, help='the folder that holds data/ and eval/')
    parser.add_argument('--out', required=True, help='where checkpoints, the log and the trained network go')
    parser.add_argument('--language', choices=('en', 'id'), default='en')
    parser.add_argument('--base', help='for English the jar of the base (default: the pinned one in the local Maven repository); '
                                       'for Indonesian the folder that encoder.unpack wrote')
    parser.add_argument('--start', help='folder of a trained network of the same base to go on from')
    parser.add_argument('--train', nargs='+', metavar='CORPUS[:SHARE]',
                        help=f'{", ".join(parts.CORPORA)}; an epoch takes a new SHARE of its articles (default: '
                             + '; '.join(f'{k} {" ".join(v)}' for k, v in parts.TRAIN.items()) + ')')
    parser.add_argument('--epochs', type=int, default=6)
    parser.add_argument('--batch', type=int, default=8, help='windows a step')
    parser.add_argument('--rate', type=float, default=1.2e-4, help='learning rate of the pretrained weights')
    parser.add_argument('--head-rate', type=float, default=6e-4, help='learning rate of all that is new')
    parser.add_argument('--warm-up', type=float, default=0.06, help='share of the steps in which the rates rise')
    parser.add_argument('--seed', type=int, default=20)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--precision', choices=('bf16', 'fp32'), default=default_precision())
    parser.add_argument('--checkpoint-minutes', type=float, default=10)
    parser.add_argument('--articles', type=int, help='train on the first N articles only (to try things)')
    options = parser.parse_args()
    options.train = options.train or parts.TRAIN[options.language]
    return options


def default_precision():
    """bf16 where the processor multiplies in it, else fp32."""
    if torch.cuda.is_available():
        return 'bf16'
    info = Path('/proc/cpuinfo')
    return 'bf16' if info.is_file() and 'avx512_bf16' in info.read_text() else 'fp32'


def parameter_groups(network, rate, head_rate):
    """Pretrained and new weights apart, since the new ones need larger steps; no decay on biases and norms."""
    groups = {}
    for name, parameter in network.named_parameters():
        new = not name.startswith('bert.') or name.startswith(('bert.case', 'bert.gap'))
        decays = parameter.dim() > 1 and 'field' not in name
        groups.setdefault((new, decays), []).append(parameter)
    return [dict(params=p, lr=head_rate if new else rate, peak=head_rate if new else rate, weight_decay=0.01 if decays else 0.0)
            for (new, decays), p in sorted(groups.items())]


def share_of_rate(step, steps, warm_up):
    rise = max(1, int(steps * warm_up))
    return step / rise if step < rise else max(0.0, (steps - step) / max(1, steps - rise))


def step_loss(network, items, ends, dice, precision, device):
    inputs, tags, frames = batches.training_batch(items, *ends, dice)
    inputs = {k: v.to(device) for k, v in inputs.items()}
    word_mask = inputs.pop('word_mask')
    with torch.autocast(device.type, dtype=torch.bfloat16, enabled=precision == 'bf16'):
        words, cue_scores = network.encode(**inputs)
        if frames:
            frames = {k: v.to(device) for k, v in frames.items()}
            frame_gold = frames.pop('tags')
            frame_scores = network.read(words, **frames)
    # Per forty words, about one attribution: near 1 for either part whatever a batch holds.
    scale = 40.0 / word_mask.sum()
    cue = network.cue_field.loss(cue_scores, tags.to(device), word_mask).sum() * scale
    frame = network.frame_field.loss(frame_scores, frame_gold, frames['mask']).sum() * scale if frames else 0.0 * cue
    return cue, frame


def save(path, **state):
    """Writes beside the file, then renames, so that a kill leaves the last whole checkpoint."""
    torch.save(state, f'{path}.new')
    os.replace(f'{path}.new', path)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    read = base.read_folder if options.language == 'id' else base.read_base
    weights, tokenizer_bytes = read(options.base)
    (out / 'tokenizer.json').write_bytes(tokenizer_bytes)
    tokenizer = text.load_tokenizer(tokenizer_bytes)
    ends = text.ends(tokenizer)
    train = parts.Train(options.shared, options.train, tokenizer, options.articles)
    dev = parts.dev(options.shared, options.language, tokenizer)
    network = new_network(weights).to(device)
    if options.start:
        network.load_state_dict(trained.load(options.start)[0].state_dict())
    optimizer = torch.optim.AdamW(parameter_groups(network, options.rate, options.head_rate), betas=(0.9, 0.98), eps=1e-6, fused=True)
    # Windows are cut anew each epoch, so their number wavers; the schedule goes by the share of all epochs done.
    steps = sum(len(batches.epoch(train.epoch(options.seed * 1000 + n), options.seed * 1000 + n, options.batch)) for n in range(options.epochs))
    log = (out / 'log.txt').open('a', encoding='utf-8')

    def say(line):
        line = time.strftime('%H:%M:%S ') + line
        print(line, flush=True)
        log.write(line + '\n')
        log.flush()

    done, first_epoch, skip = 0, 0, 0
    checkpoint = out / 'checkpoint.pt'
    if checkpoint.is_file():
        state = torch.load(checkpoint, map_location=device, weights_only=True)
        network.load_state_dict(state['network'])
        optimizer.load_state_dict(state['optimizer'])
        done, first_epoch, skip = state['done'], state['epoch'], state['skip']
        say(f'going on from step {done}')
    say(f'{len(train.epoch(0))} articles an epoch, {steps} steps in {options.epochs} epochs, {options.precision} on {device}, {vars(options)}')
    saved, began, said, sums = time.time(), time.time(), done, [0.0, 0.0]
    for number in range(first_epoch, options.epochs):
        for place, items in enumerate(batches.epoch(train.epoch(options.seed * 1000 + number), options.seed * 1000 + number, options.batch)):
            if number == first_epoch and place < skip:
                continue
            network.train()
            torch.manual_seed(options.seed * 1000003 + done)
            for group in optimizer.param_groups:
                group['lr'] = group['peak'] * share_of_rate(done, steps, options.warm_up)
            cue, frame = step_loss(network, items, ends, random.Random(done), options.precision, device)
            (cue + frame).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            done += 1
            sums[0] += cue.item()
            sums[1] += frame.item()
            if done % 50 == 0:
                n = done - said
                say(f'step {done}/{steps}, cue loss {sums[0] / n:.3f}, frame loss {sums[1] / n:.3f}, {(time.time() - began) / n:.2f} s a step')
                began, said, sums = time.time(), done, [0.0, 0.0]
            if time.time() - saved > 60 * options.checkpoint_minutes:
                save(checkpoint, network=network.state_dict(), optimizer=optimizer.state_dict(), done=done, epoch=number, skip=place + 1)
                saved = time.time()
        readings = decode(network, dev, *ends, precision=options.precision)
        say(f'epoch {number + 1}: dev {scores.short(parts.score(options.shared, options.language, readings))}')
        save(checkpoint, network=network.state_dict(), optimizer=optimizer.state_dict(), done=done, epoch=number + 1, skip=0)
        saved = began = time.time()
        said, sums = done, [0.0, 0.0]
    torch.save(network.state_dict(), out / 'network.pt')
    (out / 'training.json').write_text(json.dumps({k: v for k, v in vars(options).items() if k not in ('shared', 'out', 'base', 'start')}, indent=1) + '\n')
    say(f'done: {out / "network.pt"}')


if __name__ == '__main__':
    main()
