"""A port of its own for monitoring, so that the public one never shows any of it."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import web
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4 as CONTENT_TYPE
from prometheus_client import generate_latest
from sqlalchemy.exc import SQLAlchemyError

from bot.db.database import Database
from bot.observation import gauges
from bot.observation.gauges import gauge
from bot.observation.meter import Meter
from bot.services.ports import Clock, OnlineTranslator
from bot.settings import Settings


class Observation:
    """`/health/live`: the process answers. `/health/ready`: it can work. `/metrics`: how it does."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        meter: Meter,
        translators: OnlineTranslator | None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._translators = translators
        self._meter = meter

    def application(self) -> web.Application:
        application = web.Application()
        application.router.add_get("/health/live", self._live)
        application.router.add_get("/health/ready", self._ready)
        application.router.add_get("/metrics", self._metrics)
        return application

    async def _live(self, _request: web.Request) -> web.Response:
        return web.Response(text="ok")

    async def _ready(self, _request: web.Request) -> web.Response:
        if await gauges.answers(self._database):
            return web.Response(text="ok")
        return web.Response(text="no database", status=HTTPStatus.SERVICE_UNAVAILABLE)

    async def _metrics(self, _request: web.Request) -> web.Response:
        found = list(gauges.of_pool(self._database))
        if self._translators is not None:
            found.append(gauges.of_translators(self._translators))
        try:
            found += await gauges.of_database(self._database, self._clock)
        except (SQLAlchemyError, OSError, TimeoutError):
            found.append(gauge("database_up", "1 while the database answers.", 0))
        else:
            found.append(gauge("database_up", "1 while the database answers.", 1))
        body = generate_latest(self._meter.registry) + gauges.written(found)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE})


@asynccontextmanager
async def observing(
    settings: Settings,
    database: Database,
    clock: Clock,
    meter: Meter,
    translators: OnlineTranslator | None = None,
) -> AsyncIterator[int | None]:
    """Count errors, and serve the port if the operator named one; yields the port."""
    logging.getLogger().addHandler(meter)
    runner = None
    try:
        if settings.health_port is not None:
            observation = Observation(database, clock, meter, translators)
            runner = web.AppRunner(observation.application(), access_log=None)
            await runner.setup()
            await web.TCPSite(runner, settings.health_host, settings.health_port).start()
        yield runner.addresses[0][1] if runner else None
    finally:
        if runner:
            await runner.cleanup()
        logging.getLogger().removeHandler(meter)
