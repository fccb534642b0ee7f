"""Whether an act happened, lies ahead, is denied or possible, or is no event: of verbs, of nouns, and by what rules them."""
