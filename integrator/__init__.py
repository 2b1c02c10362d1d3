"""Returns Integrator: a return on any shop reaches the supplier that shipped the goods."""

__version__ = "0.1.0"
