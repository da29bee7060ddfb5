from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from sqlalchemy import select

from bot.db.database import Database
from bot.db.repositories import (
    SqlCorrectionRepository,
    SqlSearchRepository,
    SqlUnknownWords,
    SqlUserRepository,
)
from bot.db.tables import unknown_words, users
from bot.domain.ids import SearchId, UserId
from bot.domain.search import Filters, Search
from bot.domain.user import LetterLanguages, QuietHours, User
from tests.integration.updates import ANNA, BORIS, load, update

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
anna = User(
    id=UserId(ANNA),
    country="KZ",
    city="Алматы",
    zone="Asia/Almaty",
    currency="KZT",
    quiet=QuietHours(time(22, 30), time(8)),
    letters=LetterLanguages.CHINESE,
    consent_version=1,
    consent_at=NOON,
)


def _search(number: int, owner: int = ANNA) -> Search:
    created = NOON + timedelta(minutes=number)
    return Search(SearchId(f"search-{number}"), UserId(owner), f"чайник {number}", created)


async def test_stranger_has_defaults_and_no_row(database: Database) -> None:
    async with update(database) as session:
        assert await SqlUserRepository(session).get(UserId(ANNA)) == User(id=UserId(ANNA))
    async with database.read() as connection:
        assert (await connection.execute(select(users))).all() == []


async def test_settings_come_back_as_they_were_saved(database: Database) -> None:
    async with update(database) as session:
        SqlUserRepository(session).save(anna)
        assert await SqlUserRepository(session).get(UserId(ANNA)) == anna
    assert await SqlUserRepository(await load(database)).get(UserId(ANNA)) == anna


async def test_settings_of_somebody_else_can_be_read_too(database: Database) -> None:
    async with update(database) as session:
        SqlUserRepository(session).save(anna)
    assert await SqlUserRepository(await load(database, BORIS)).get(UserId(ANNA)) == anna


async def test_second_save_replaces_the_settings(database: Database) -> None:
    for user in (anna, replace(anna, quiet=None, country="RU")):
        async with update(database) as session:
            SqlUserRepository(session).save(user)
    stored = await SqlUserRepository(await load(database)).get(UserId(ANNA))
    assert stored == replace(anna, quiet=None, country="RU")


async def test_search_of_a_stranger_is_stored_with_exact_prices(database: Database) -> None:
    filters = Filters(verified=True, price_min=Decimal("0.10"), price_max=Decimal("1E+3"))
    wish = replace(_search(1), minus_words=("case", "кабель"), filters=filters, product=1)
    async with update(database) as session:
        SqlSearchRepository(session).save(wish)
        assert await SqlSearchRepository(session).get(wish.user_id, wish.id) == wish
    assert await SqlSearchRepository(await load(database)).get(wish.user_id, wish.id) == wish


async def test_search_of_anna_does_not_exist_for_boris(database: Database) -> None:
    async with update(database) as session:
        SqlSearchRepository(session).save(_search(1))
    async with update(database, BORIS) as session:
        repository = SqlSearchRepository(session)
        assert await repository.get(UserId(BORIS), SearchId("search-1")) is None
        assert await repository.latest(UserId(BORIS), 20) == []
        repository.save(replace(_search(1, BORIS), text="украдено"))
    stored = await SqlSearchRepository(await load(database)).get(
        UserId(ANNA), SearchId("search-1")
    )
    assert stored == _search(1)


async def test_only_the_newest_twenty_searches_are_kept(database: Database) -> None:
    for number in range(23):
        async with update(database) as session:
            SqlSearchRepository(session).save(_search(number))
    latest = await SqlSearchRepository(await load(database)).latest(UserId(ANNA), 100)
    assert [search.id for search in latest] == [f"search-{n}" for n in range(22, 2, -1)]


async def test_latest_shows_what_the_same_update_has_staged(database: Database) -> None:
    async with update(database) as session:
        SqlSearchRepository(session).save(_search(1))
    async with update(database) as session:
        repository = SqlSearchRepository(session)
        repository.save(_search(2))
        repository.save(replace(_search(1), product=3))
        assert await repository.latest(UserId(ANNA), 5) == [
            _search(2),
            replace(_search(1), product=3),
        ]


async def test_newest_correction_of_a_word_wins(database: Database) -> None:
    async with update(database) as session:
        SqlCorrectionRepository(session).save(UserId(ANNA), "кружка", "cup")
    async with update(database) as session:
        repository = SqlCorrectionRepository(session)
        repository.save(UserId(ANNA), "кружка", "mug")
        repository.save(UserId(ANNA), "прошу", "")
        assert await repository.all(UserId(ANNA)) == {"кружка": "mug", "прошу": ""}
    repository = SqlCorrectionRepository(await load(database))
    assert await repository.all(UserId(ANNA)) == {"кружка": "mug", "прошу": ""}
    assert await repository.all(UserId(BORIS)) == {}


async def test_unknown_words_add_up(database: Database) -> None:
    for words in (["фиговина", "штука", "штука"], ["штука", "х" * 41], []):
        async with update(database) as session:
            SqlUnknownWords(session).count(words)
    async with database.read() as connection:
        rows = await connection.execute(select(unknown_words).order_by("word"))
        assert rows.all() == [("фиговина", 1), ("штука", 3)]


async def test_code_points_no_database_holds_are_dropped_from_texts(database: Database) -> None:
    async with update(database) as session:
        SqlSearchRepository(session).save(replace(_search(1), text="чай\x00ник \ud83d🫖"))
    stored = await SqlSearchRepository(await load(database)).get(
        UserId(ANNA), SearchId("search-1")
    )
    assert stored is not None
    assert stored.text == "чайник 🫖"
