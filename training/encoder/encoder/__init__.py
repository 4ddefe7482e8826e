"""Trains the careful engine: a pretrained encoder that reads cues, then each cue's source and content."""
