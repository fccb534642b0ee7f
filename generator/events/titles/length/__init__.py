"""Which draft of a title is taken, and what it loses to fit its line."""
