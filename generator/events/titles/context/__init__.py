"""What a title takes from other sentences of its article: what `it` or `the ruling` stands for, whose and where."""
