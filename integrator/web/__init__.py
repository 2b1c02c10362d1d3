"""The HTTP side: hooks, health, metrics."""
