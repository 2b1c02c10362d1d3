"""Which addresses may be saved and called."""

from ipaddress import ip_address

import pytest

from integrator.edges.guard import is_public, refusal

PRIVATE = """
0.0.0.0 10.1.2.3 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 168.63.129.16 169.254.169.254 172.16.0.1
172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1
255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 2001::1 2001:10::1
2001:20::1 2001:db8::1 2002:7f00:1::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1""".split()
PUBLIC = ["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "198.20.0.1", "2606:4700::1111", "2400:3200::1"]


@pytest.mark.parametrize("address", PRIVATE)
def test_closed_addresses(address):
    """Loopback, private, link-local, reserved, metadata and tunnel addresses are not public."""
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address):
    """Neighbours of the closed ranges are public."""
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "https://example.com/hook?x=1#frag",
        "HTTPS://Hooks.Example.CO.UK:443/",
        "https://example.com:8443/a",
        "https://xn--bcher-kva.example/",
        "https://my_shop.example.com/",
        "https://8.8.8.8/hook",
        "https://[2606:4700::1111]/hook",
    ],
)
def test_allowed(url):
    """Plain https addresses of public hosts may be saved."""
    assert refusal(url) is None


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", "https://"),
        ("example.com", "https://"),
        ("http://example.com/", "https://"),
        ("file:///etc/passwd", "https://"),
        ("gopher://example.com/", "https://"),
        ("javascript:alert(1)", "https://"),
        ("https:///path", "no host"),
        ("https://user@example.com/", "user name"),
        ("https://user:pw@example.com/", "user name"),
        ("https://example.com:22/", "ports"),
        ("https://example.com:0/", "ports"),
        ("https://example.com:80/", "ports"),
        ("https://example.com:99999/", "not an address"),
        ("https://example.com:x/", "not an address"),
        ("https://localhost/", "private network"),
        ("https://LOCALHOST/", "private network"),
        ("https://a.localhost/", "private network"),
        ("https://intranet/", "private network"),
        ("https://metadata.google.internal/", "private network"),
        ("https://printer.local/", "private network"),
        ("https://localhost./", "plain name"),
        ("https://example.com./", "plain name"),
        ("https://a..example.com/", "plain name"),
        ("https://127.0.0.1/", "public internet"),
        ("https://169.254.169.254/latest", "public internet"),
        ("https://[::1]/", "public internet"),
        ("https://[::ffff:127.0.0.1]/", "public internet"),
        ("https://[64:ff9b::7f00:1]/", "public internet"),
        ("https://[fe80::1%25eth0]/", "public internet"),
        ("https://2130706433/", "unusual form"),
        ("https://0x7f000001/", "unusual form"),
        ("https://0177.0.0.1/", "unusual form"),
        ("https://127.1/", "unusual form"),
        ("https://0x7f.1/", "unusual form"),
        ("https://127.0.0.1./", "plain name"),
        ("https://bücher.example/", "xn--"),
        ("https://１２７.0.0.1/", "xn--"),
        ("https://example.com\\@127.0.0.1/", "characters"),
        ("https://example.com/a b", "characters"),
        ("https://example.com/\r\nX: y", "characters"),
        ("https://127.0.0.1#@example.com/", "public internet"),
    ],
)
def test_refused(url, problem):
    """Each disguise of a private place, and each odd form, is refused with a sentence that names the problem."""
    assert problem in (refusal(url) or "accepted")


@pytest.mark.parametrize("url", ["http://127.0.0.1:8123/a", "https://localhost/", "http://[::1]:9/", "http://sink/x"])
def test_private_on_request(url):
    """With private addresses allowed, plain http, loopback and any port may be saved."""
    assert refusal(url, allow_private=True) is None


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://u:p@127.0.0.1/", "http://", "http://127.0.0.1:0/"])
def test_form_counts_even_then(url):
    """Allowing private addresses does not allow other schemes, user names or missing hosts."""
    assert refusal(url, allow_private=True)
