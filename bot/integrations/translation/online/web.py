"""What deep-translator takes for the `requests` module: it knows neither time nor size limits."""

import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import requests

CONNECT_SECONDS = 3.0
LARGEST_BODY = 200_000
_CHUNK = 65536
_REDIRECTS = 3
_BROWSER = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/131.0.0.0 Safari/537.36"
)


class _Call(threading.local):
    """The session and the deadline of the call that this thread is making."""

    session: requests.Session | None = None
    deadline: float = 0.0


_call = _Call()


@dataclass(frozen=True, slots=True)
class Page:
    """As much of a `requests` response as deep-translator looks at."""

    status_code: int
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    def json(self) -> Any:
        return json.loads(self.body)

    def close(self) -> None:
        """The body is here and the connection is free already."""


class BoundedRequests:
    """Stands in for the module. Bound to the calling thread, which set its deadline before."""

    @staticmethod
    def get(url: str, params: Mapping[str, str], **_: object) -> Page:
        """The page, or an exception, by the thread's deadline plus one last receive."""
        if _call.session is None:
            raise RuntimeError("deep-translator is called outside its pool")
        limits = (min(CONNECT_SECONDS, _seconds_left()), _seconds_left())
        with _call.session.get(url, params=params, timeout=limits, stream=True) as response:
            return Page(response.status_code, _body(response))


class Sessions:
    """One `requests` session per thread, closed together."""

    def __init__(self, proxy: str | None) -> None:
        self._proxy = proxy
        self._own = threading.local()
        self._all: list[requests.Session] = []

    @contextmanager
    def until(self, deadline: float) -> Iterator[None]:
        """Everything deep-translator asks for in this thread ends by the monotonic `deadline`."""
        _call.session, _call.deadline = self._of_this_thread(), deadline
        try:
            yield
        finally:
            _call.session = None

    def close(self) -> None:
        for session in self._all:
            session.close()

    def _of_this_thread(self) -> requests.Session:
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            session.trust_env = False  # the settings say which proxy, nothing else does
            session.max_redirects = _REDIRECTS
            session.headers["User-Agent"] = _BROWSER
            if self._proxy:
                # The name is resolved behind the proxy: at home it may be blocked.
                proxy = self._proxy.replace("socks5://", "socks5h://", 1)
                session.proxies = {"http": proxy, "https": proxy}
            self._own.session = session
            self._all.append(session)
        return session


def _seconds_left() -> float:
    left = _call.deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _body(response: requests.Response) -> bytes:
    """Read as it arrives: a dripping server is left at the deadline, not at its end."""
    body = bytearray()
    while chunk := response.raw.read1(_CHUNK, decode_content=True):
        body += chunk
        _seconds_left()
        if len(body) > LARGEST_BODY:
            raise ValueError("the page is too large")
    return bytes(body)
