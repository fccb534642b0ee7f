"""Union-find over numbers, the smallest of a set being its root, so that results do not depend on the order of joins."""


class Union:
    """Disjoint sets of 0..size-1."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The smallest member of the set that holds the item."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, first: int, second: int) -> int:
        """Makes one set of two and returns its root."""
        one, other = sorted((self.root(first), self.root(second)))
        self._parent[other] = one
        return one
