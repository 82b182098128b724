"""Names: from hits to mentions, on evidence. Knows nothing of money."""
