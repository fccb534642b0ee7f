"""The words that readers of names must know: titles, bodies, places, given names, common nouns, verbs, countries."""
