"""The pure core: facts in, cases and instructions out. Imports the standard library only; no clock, no randomness."""
