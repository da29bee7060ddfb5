"""Brings the ways people and hosting companies write a database address to the two we speak."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_SCHEMES = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def normalise(url: str) -> str | None:
    """The address for SQLAlchemy's async engine, or None when it is not one.

    An SQLite database must be a file: reminders have to outlive the process.
    """
    name, separator, rest = url.partition("://")
    scheme = _SCHEMES.get(name.lower())
    if not separator or scheme is None:
        return None
    if scheme.startswith("sqlite"):
        return _sqlite(rest)
    return _postgresql(rest)


def sqlite_path(url: str) -> str | None:
    """The file of a normalised SQLite address; None for PostgreSQL."""
    prefix = "sqlite+aiosqlite:///"
    return url.removeprefix(prefix).partition("?")[0] if url.startswith(prefix) else None


def _sqlite(rest: str) -> str | None:
    path = rest.removeprefix("/").partition("?")[0]
    if not rest.startswith("/") or not path or ":memory:" in path or path.endswith("/"):
        return None
    return f"sqlite+aiosqlite://{rest}"


def _postgresql(rest: str) -> str | None:
    try:
        parts = urlsplit(f"//{rest}")
        host = parts.hostname
        sound = parts.port is None or parts.port > 0
    except ValueError:
        return None
    # asyncpg names the option `ssl`; hosting companies hand out libpq's `sslmode`.
    query = [("ssl" if key == "sslmode" else key, value) for key, value in parse_qsl(parts.query)]
    reachable = bool(host) or any(key == "host" for key, _ in query)
    if not (sound and reachable and parts.path.strip("/")) or parts.fragment:
        return None
    suffix = f"?{urlencode(query, safe='/')}" if query else ""
    return f"postgresql+asyncpg://{parts.netloc}{parts.path}{suffix}"
