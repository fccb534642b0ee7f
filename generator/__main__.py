"""`python -m generator`: the same program as `dateline`."""

from generator.cli import main

main()
