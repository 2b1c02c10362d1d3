"""The configuration: defaults, refusals, keys."""

import base64
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from integrator.config import Config, ConfigError, scrub_environ

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
OTHER = base64.urlsafe_b64encode(bytes(range(100, 132))).decode()


def config(tmp_path, **environ):
    return Config.from_environ({"INTEGRATOR_DATA_DIR": str(tmp_path / "var"), **environ})


def test_an_empty_environment_gives_the_embedded_default(tmp_path, monkeypatch):
    """Nothing needs to be set."""
    monkeypatch.chdir(tmp_path)
    found = Config.from_environ({})
    assert (found.data_dir, found.database_url, found.redis_url) == (tmp_path / "var", None, None)
    assert (found.host, found.port, found.public_url) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert (found.server, found.allow_private_endpoints, found.log_format) == ("granian", False, None)
    assert (found.max_body, found.lease_seconds, found.fail_point) == (10 * 1024 * 1024, 30, None)
    assert found.retry_schedule == (10, 60, 300, 1800, 7200, 21600, 43200, 43200, 43200, 43200, 43200)
    assert (found.platform_hosts, found.smtp_url, found.mail_from) == ({}, None, None)


def test_every_variable_is_read(tmp_path):
    """What is set takes the place of its default."""
    found = config(
        tmp_path,
        DATABASE_URL="postgres://u:p@db/x",
        REDIS_URL="rediss://h/0",
        INTEGRATOR_SECRET_KEY=f"{KEY}, {OTHER.rstrip('=')}",
        INTEGRATOR_PUBLIC_URL="https://returns.example/",
        PORT="81",
        INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS="on",
        INTEGRATOR_MAX_BODY="1000",
        INTEGRATOR_LEASE_SECONDS="2.5",
        INTEGRATOR_RETRY_SCHEDULE="0.5, 1,2",
        INTEGRATOR_PLATFORM_HOSTS="api.shop.example=http://127.0.0.1:9/, b.example=https://c.example",
        INTEGRATOR_FAIL_POINT="send.settled",
        SMTP_URL="smtp://h",
        MAIL_FROM="a@example.com",
        LOG_FORMAT="JSON",
    )
    assert found.database_url == "postgresql+psycopg://u:p@db/x"
    assert found.redis_url == "rediss://h/0"
    assert found.secret_keys == (bytes(range(32)), bytes(range(100, 132)))
    assert (found.public_url, found.port, found.allow_private_endpoints) == ("https://returns.example", 81, True)
    assert (found.max_body, found.lease_seconds, found.retry_schedule) == (1000, 2.5, (0.5, 1, 2))
    assert found.platform_hosts == {"api.shop.example": "http://127.0.0.1:9", "b.example": "https://c.example"}
    assert (found.fail_point, found.smtp_url, found.mail_from) == ("send.settled", "smtp://h", "a@example.com")
    assert found.log_format == "json"


@pytest.mark.parametrize(
    ("host", "named", "server"),
    [
        ("127.0.0.1", None, "granian"),
        ("localhost", None, "granian"),
        ("::1", None, "granian"),
        ("0.0.0.0", None, "waitress"),
        ("192.0.2.1", None, "waitress"),
        ("0.0.0.0", "granian", "granian"),
    ],
)
def test_the_server_follows_the_exposure(tmp_path, host, named, server):
    """Granian on loopback, waitress where others reach us, unless one is named."""
    assert config(tmp_path, HOST=host, INTEGRATOR_SERVER=named or "").server == server


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "0"),
        ("REDIS_URL", "localhost:6379"),
        ("INTEGRATOR_SECRET_KEY", "too-short-4711"),
        ("INTEGRATOR_SECRET_KEY", KEY + ","),
        ("INTEGRATOR_PUBLIC_URL", "returns.example"),
        ("INTEGRATOR_SERVER", "gunicorn"),
        ("INTEGRATOR_ALLOW_PRIVATE_ENDPOINTS", "perhaps"),
        ("INTEGRATOR_MAX_BODY", "-1"),
        ("INTEGRATOR_LEASE_SECONDS", "nan"),
        ("INTEGRATOR_RETRY_SCHEDULE", "10,,20"),
        ("INTEGRATOR_PLATFORM_HOSTS", "api.shop.example"),
        ("LOG_FORMAT", "xml"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(tmp_path, name, value):
    """The sentence names the variable, and repeats nothing of its value."""
    with pytest.raises(ConfigError, match=name) as error:
        config(tmp_path, **{name: value})
    assert value not in str(error.value)


def test_a_shared_database_needs_a_given_key(tmp_path):
    """With DATABASE_URL a key made here would not be the other processes' key."""
    with pytest.raises(ConfigError, match="INTEGRATOR_SECRET_KEY must be set when DATABASE_URL is"):
        config(tmp_path, DATABASE_URL="postgresql://db/x")


def test_a_made_key_is_kept_for_its_owner_alone(tmp_path):
    """The key of the data dir is made once, readable by its owner only."""
    first = config(tmp_path)
    path = tmp_path / "var" / "secret.key"
    assert len(first.secret_keys[0]) == 32
    assert config(tmp_path).secret_keys == first.secret_keys
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_processes_that_start_together_agree_on_the_key(tmp_path):
    """Of several that find no key one makes it and all use it."""
    code = (
        "import sys; from integrator.config import Config\n"
        "print(Config.from_environ({'INTEGRATOR_DATA_DIR': sys.argv[1]}).secret_keys[0].hex())"
    )

    def start(_):
        return subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "var")],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parents[1],
        ).stdout

    with ThreadPoolExecutor() as pool:
        assert len(set(pool.map(start, range(4)))) == 1


def test_a_damaged_key_is_said(tmp_path):
    """A key file that holds no key is an error that names it, never a silent new key."""
    config(tmp_path)
    path = tmp_path / "var" / "secret.key"
    path.write_text("nothing")
    with pytest.raises(ConfigError, match=r"secret\.key"):
        config(tmp_path)
    assert path.read_text() == "nothing"


def test_secrets_do_not_show(tmp_path):
    """Neither keys nor passwords are in the repr."""
    shown = repr(
        config(
            tmp_path,
            DATABASE_URL="postgres://u:hunter2@db/x",
            REDIS_URL="redis://:hunter2@h",
            SMTP_URL="smtp://u:hunter2@h",
            INTEGRATOR_SECRET_KEY=KEY,
        )
    )
    assert "hunter2" not in shown
    assert repr(bytes(range(32))) not in shown


def test_the_environment_is_scrubbed_of_secrets_and_headers():
    """What Granian would copy into each request is gone; the rest stays."""
    environ = {
        "INTEGRATOR_SECRET_KEY": KEY,
        "DATABASE_URL": "x",
        "REDIS_URL": "x",
        "SMTP_URL": "x",
        "HTTP_X_FORWARDED_FOR": "x",
        "http_proxy": "x",
        "PATH": "/bin",
    }
    scrub_environ(environ)
    assert environ == {"PATH": "/bin"}
