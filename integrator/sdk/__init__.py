"""What an adapter author imports; the only public part of the project besides integrator.testing."""
