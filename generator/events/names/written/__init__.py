"""What is written as a name, and what it says by itself or by its article's sentences."""
