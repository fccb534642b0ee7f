"""Which words tell of events, and of what kind: tables by theme, and the one function that looks a token up in them."""

from generator.events.triggers.lookup import DEEDS, Trigger, find_trigger, is_saying, is_state

__all__ = ["DEEDS", "Trigger", "find_trigger", "is_saying", "is_state"]
