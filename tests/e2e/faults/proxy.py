"""A TCP proxy that can swallow everything without a word, as a dead router does."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class HalfOpen:
    """While `swallows`, connections stay open, new ones are accepted, and no byte passes."""

    def __init__(self, socket_path: str) -> None:
        self._socket_path = socket_path
        self.port = 0
        self.passes = asyncio.Event()
        self.passes.set()
        self._served: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(self._serve(reader, writer))
        self._served.add(task)
        task.add_done_callback(self._served.discard)

    async def stop(self) -> None:
        """Nobody waits any longer, not even on what was swallowed."""
        for task in self._served:
            task.cancel()
        await asyncio.gather(*self._served, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self.passes.wait()
            await self._connect(reader, writer)
        finally:
            writer.close()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inside, outside = await asyncio.open_unix_connection(self._socket_path)
        try:
            await asyncio.gather(self._carry(reader, outside), self._carry(inside, writer))
        except OSError:
            return
        finally:
            outside.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            # What came while nothing passes is gone for good: these connections never recover.
            if not self.passes.is_set():
                await asyncio.Event().wait()
            writer.write(data)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def half_open_proxy(socket_path: str) -> AsyncIterator[HalfOpen]:
    proxy = HalfOpen(socket_path)
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    yield proxy
    server.close()
    await proxy.stop()
