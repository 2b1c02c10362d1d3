"""Where we may send: the form of an address when it is saved or called, and the numbers it may stand for."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

PORTS = frozenset({443, 8443})
"""Ports an address may name while private ones are not allowed."""

# Written out, since what `is_global` covers changes with the Python version.
_CLOSED = tuple(
    map(
        ip_network,
        """0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
        192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
        2001::/23 2001:db8::/32 2002::/16 3fff::/20""".split(),
    )
)
_UNICAST = IPv6Network("2000::/3")
_LOCAL_NAMES = re.compile(r"(.*\.)?(localhost|local|internal|intranet|lan|home\.arpa)")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Of the open internet: not loopback, private, link-local, multicast, reserved, or a tunnel to one of these."""
    if isinstance(address, IPv6Address) and address not in _UNICAST:
        return False
    return not any(address in network for network in _CLOSED if network.version == address.version)


@lru_cache(maxsize=1024)
def refusal(url: str, *, allow_private: bool = False) -> str | None:
    """Why this address must not be saved or called, as a sentence with the remedy; None when it may be.

    Looks at the form only. What a name resolves to is checked again at each connection.
    """
    if not url.isascii() or not url.isprintable() or {" ", "\\"} & set(url):
        return "The address holds characters no address has; write an international name in its xn-- form."
    try:
        parts = parse_url(url)
    except LocationParseError:
        return "This is not an address; write it like https://example.com/path."
    for rule in (_bad_scheme, _bad_user, _bad_port, _bad_host):
        if problem := rule(parts, allow_private):
            return problem
    return None


def _bad_scheme(parts: Url, allow_private: bool) -> str | None:
    if parts.scheme == "https" or (allow_private and parts.scheme == "http"):
        return None
    return "The address must begin with https://."


def _bad_user(parts: Url, allow_private: bool) -> str | None:
    return None if parts.auth is None else "The address must not hold a user name or password before an @."


def _bad_port(parts: Url, allow_private: bool) -> str | None:
    if parts.port is None or (allow_private and parts.port > 0) or parts.port in PORTS:
        return None
    return f"The address may name the ports {', '.join(map(str, sorted(PORTS)))} only."


def _bad_host(parts: Url, allow_private: bool) -> str | None:
    host = (parts.host or "").lower()
    if not host:
        return "The address names no host; write it like https://example.com/path."
    if allow_private:
        return None
    if host.startswith("[") or _NUMBER.fullmatch(host.rpartition(".")[2]):
        return _bad_number(host.strip("[]"))
    if _LOCAL_NAMES.fullmatch(host) or "." not in host:
        return "The address names a host of a private network; a public name is needed."
    if not all(map(_LABEL.fullmatch, host.split("."))):
        return "The host of the address is not a plain name; write it like example.com, without a full stop at its end."
    return None


def _bad_number(host: str) -> str | None:
    try:
        address = ip_address(host)
    except ValueError:
        return "The address holds a number in an unusual form; write the host's name."
    return None if is_public(address) else f"{address} is not an address of the public internet."
