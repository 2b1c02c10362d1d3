"""The shared contract suite for adapters."""
