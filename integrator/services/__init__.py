"""What happens between the edges and the core. Effects arrive as callables."""
