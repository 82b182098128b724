"""Doors: other programs that hand texts to the normalizer. One file a door; no rule of names or figures inside."""
