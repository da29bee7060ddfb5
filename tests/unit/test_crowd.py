import asyncio

from bot.db import crowd
from bot.db.crowd import Crowd

HASTY, CALM = 1, 2


class Moment:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def _stay(people: Crowd, user_id: int, inside: list[int], until: asyncio.Event) -> None:
    async with people.place(user_id):
        inside.append(user_id)
        await until.wait()


async def test_hasty_share_the_places_and_the_calm_do_not_wait() -> None:
    people, inside, end = (
        Crowd(places=2, burst=3, monotonic=Moment()),
        list[int](),
        asyncio.Event(),
    )
    async with asyncio.TaskGroup() as group:
        for user_id in [HASTY] * 8 + [CALM] * 3:
            group.create_task(_stay(people, user_id, inside, end))
        await asyncio.sleep(0)
        assert sorted(inside) == [HASTY] * (3 + 2) + [CALM] * 3
        end.set()
    assert sorted(inside) == [HASTY] * 8 + [CALM] * 3


async def test_hasty_person_is_free_again_after_a_rest() -> None:
    moment = Moment()
    people, inside, end = (
        Crowd(places=0, rate=2, burst=1, monotonic=moment),
        list[int](),
        asyncio.Event(),
    )
    end.set()
    await _stay(people, HASTY, inside, end)
    waiting = asyncio.ensure_future(_stay(people, HASTY, inside, end))
    await asyncio.sleep(0)
    assert inside == [HASTY]
    moment.now = 0.5
    await _stay(people, HASTY, inside, end)
    assert inside == [HASTY, HASTY]
    waiting.cancel()


async def test_no_more_people_are_remembered_than_fit() -> None:
    people = Crowd()
    for user_id in range(crowd.REMEMBERED + 5):
        people.place(user_id)
    assert len(people._due) == crowd.REMEMBERED
