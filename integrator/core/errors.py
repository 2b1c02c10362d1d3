"""The base of every error this project raises on purpose."""


class IntegratorError(Exception):
    """Base of all our own errors; the message is one sentence a person can act on."""


class InvalidValue(IntegratorError, ValueError):
    """A value breaks an invariant of a core type (quantity, currency, time, id)."""


class NotFound(IntegratorError):
    """What was named does not exist in this account."""


class Refused(IntegratorError):
    """The call is understood but must not be done now; the message says why and what to do instead."""


class Unreachable(IntegratorError):
    """A call got no answer. `kind`: refused (our own guard), invalid, dns, connect, tls, timeout or reset."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
