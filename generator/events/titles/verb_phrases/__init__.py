"""What a title makes of a clause: its subject, its verb in the headline's present, and what the verb needs."""
