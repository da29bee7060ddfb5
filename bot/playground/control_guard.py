"""Keeps foreign web pages out: a site open in the same browser must not drive the playground."""

import ipaddress
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """403 for a foreign Host or Origin; what changes the world must name its Origin."""
    origin = request.headers.get("Origin")
    if not _own_host(request.host) or not _own_origin(request, origin):
        raise web.HTTPForbidden(text="the playground serves its own page only")
    response = await handler(request)
    if not response.prepared:
        response.headers.update(SECURITY_HEADERS)
    return response


def _own_host(host: str) -> bool:
    """A rebound DNS name of an attacker carries that name in Host; an address cannot."""
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost":
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _own_origin(request: web.Request, origin: str | None) -> bool:
    if origin is None:
        return request.method == "GET" and "Upgrade" not in request.headers
    return urlsplit(origin).netloc == request.host
