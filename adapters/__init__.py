"""One folder per platform; the registry finds them by themselves."""
