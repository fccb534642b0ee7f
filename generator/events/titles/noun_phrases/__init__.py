"""What a title keeps of a noun and of all that hangs on it."""
