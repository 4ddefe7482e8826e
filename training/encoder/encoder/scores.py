"""Scores readings with the corpora's own scorer, so that a figure means the same everywhere."""
import importlib.util
import json
from pathlib import Path

from .corpus import articles


def scorer(shared):
    path = Path(shared) / 'eval' / 'evaluate.py'
    if not path.is_file():
        raise SystemExit(f'{path}: no scorer there; name the folder that holds eval/ with --shared')
    spec = importlib.util.spec_from_file_location('evaluate', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attribution(shared, gold_path, readings):
    """The scorer's figures for PolNeAR's form of gold, by name."""
    golds = {a['id']: a for a in articles(gold_path)}
    return scorer(shared).attribution(golds, {r['id']: r for r in readings})


def gold(shared, gold_path, language, readings):
    """The scorer's figures for the gold set's articles of a language, by name."""
    golds = {a['id']: a for a in articles(gold_path) if a['lang'] == language}
    return scorer(shared).gold(golds, {r['id']: r for r in readings})


def short(figures):
    """The F1 figures in one line: source / cue / content, statements."""
    exact = ' / '.join(str(figures[f'{k} exact P/R/F1'][2]) for k in ('source', 'cue', 'content'))
    return f"{exact}, statements {figures['statement (content IoU>=.5 and right source) P/R/F1'][2]}"


def write(path, readings):
    with open(path, 'w', encoding='utf-8') as out:
        for one in readings:
            out.write(json.dumps(one, ensure_ascii=False) + '\n')
