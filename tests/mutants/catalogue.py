"""The defects: what is put in place of what, and the smallest tests that must notice."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """In the file `old`, found exactly once, becomes `new`."""

    file: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Mutant:
    name: str
    changes: tuple[Change, ...]
    tests: tuple[str, ...]


_SEND = "            message_id = await self._notifier.send(chat_id, note, until, is_wanted)\n"

MUTANTS = (
    Mutant(
        "ack before commit",
        (
            Change(
                "bot/updates/webhook.py",
                "            await self._handle(item)\n        except RetryLater as later:",
                "            asyncio.ensure_future(self._handle(item))\n        except RetryLater as later:",
            ),
        ),
        ("tests/e2e/test_kill_webhook.py", "-k", "receipt and sqlite"),
    ),
    Mutant(
        "mark, then send",
        (
            Change(
                "bot/push/worker.py",
                _SEND,
                "            for one in leased:\n"
                "                await self._queue.finish(one, 1)\n"
                "            message_id = await self._notifier.send(chat_id, note, until)\n",
            ),
        ),
        ("tests/e2e/push/test_push.py", "-k", "killed_around and sqlite"),
    ),
    Mutant(
        "no row lock",
        (Change("bot/db/push_queue.py", "            .with_for_update(skip_locked=True)\n", ""),),
        ("tests/integration/test_push_queue.py", "-k", "leased_once and postgres"),
    ),
    Mutant(
        "lease shorter than a call",
        (
            Change(
                "bot/push/service.py",
                "timeout = lease.total_seconds() / 3",
                "timeout = 10.0",
            ),
            Change(
                "bot/push/limiter.py",
                "            if time.monotonic() + wait + self._timeout >= turn.until:",
                "            if wait > 3600:",
            ),
            Change(
                "bot/push/limiter.py",
                "        if time.monotonic() + self._timeout >= turn.until:",
                "        if not self._timeout:",
            ),
        ),
        ("tests/integration/test_notifier.py", "-k", "lease_lasts"),
    ),
    Mutant(
        "no fencing",
        (
            Change(
                "bot/db/leases.py",
                "        & (reminders.c.owner == leased.owner)\n"
                "        & (reminders.c.attempt == leased.attempt)\n",
                "",
            ),
        ),
        (
            "tests/integration/test_push_queue.py",
            "-k",
            "(lost_lease or earlier_attempt) and sqlite",
        ),
    ),
    Mutant(
        "repeats known in memory only",
        (
            Change(
                "bot/db/commit.py",
                "    session.close()\n",
                "    session.close()\n    SEEN.add(session.key.update_id)\n",
            ),
            Change(
                "bot/db/commit.py",
                "async def commit(",
                "SEEN: set[int] = set()\n\n\nasync def commit(",
            ),
            Change(
                "bot/db/commit.py",
                '"mark_id": session.key.update_id',
                '"mark_id": -id(session)',
            ),
            Change(
                "bot/db/loading.py",
                '    if row["is_processed"]:\n',
                "    from bot.db import commit\n\n    if key.update_id in commit.SEEN:\n",
            ),
        ),
        ("tests/e2e/test_kill_polling.py", "-k", "commit_and_confirmation and sqlite"),
    ),
    Mutant(
        "retry_after ignored",
        (
            Change(
                "bot/push/limiter.py",
                "            by = pause(_seconds(error))\n",
                "            by = timedelta(milliseconds=1)\n",
            ),
        ),
        ("tests/e2e/push/test_push.py", "-k", "silence_asked and sqlite"),
    ),
    Mutant(
        "html not escaped",
        (Change("bot/i18n.py", "        return escape(value)\n", "        return value\n"),),
        ("tests/unit/test_i18n.py",),
    ),
    Mutant(
        "button without its owner",
        (
            Change(
                "bot/db/repositories/reminders.py",
                "    return select(reminders).where(reminders.c.user_id == user_id)\n",
                "    return select(reminders)\n",
            ),
        ),
        ("tests/integration/test_push_queue.py", "-k", "strangers_see and sqlite"),
    ),
    Mutant(
        "local float time",
        (
            Change(
                "bot/domain/reminder/wall.py",
                "    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)\n",
                "    winter = datetime(local.year, 1, 1, tzinfo=ZoneInfo(zone)).utcoffset()\n"
                "    seconds = local.timestamp() - winter.total_seconds()\n"
                "    return datetime.fromtimestamp(seconds, UTC)\n",
            ),
        ),
        ("tests/unit/reminder/test_schedule.py",),
    ),
)
