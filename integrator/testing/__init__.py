"""What adapter authors test with: the contract every adapter keeps, and fixture files."""

from integrator.testing.contract import adapter_contract, problems

__all__ = ["adapter_contract", "problems"]
