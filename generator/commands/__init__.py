"""The commands, a module for each kind; with `cli`, the only place that prints, or looks at the clock."""
