from returns_integrator_acme import Acme

from integrator.testing import adapter_contract

TestAcme = adapter_contract(Acme)
