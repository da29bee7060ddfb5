from datetime import timedelta

from sqlalchemy import func, select

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.housekeeping import TRANSLATION_MEMORY, purge
from bot.db.repositories import SqlTranslationCache
from bot.db.session import UpdateSession
from bot.db.tables import translations
from bot.domain.ids import UserId
from bot.domain.translation import Language, OnlineText
from bot.domain.wording import cache_key
from bot.integrations.free_text_rules import load_draft_rules
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.online.chain import OnlineChain
from bot.integrations.translation.online.checks import Checks
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.integrations.translation.online.libre import LibreEngine
from bot.integrations.translation.paths import CACHE
from bot.services.free_text import FreeText
from bot.services.online_texts import OnlineTexts
from tests.fakes import FakeCorrectionRepository
from tests.integration.translation_server import TranslationServer, dictionary
from tests.integration.updates import ANNA, BORIS, load, update

KETTLE = OnlineText("kettle", "google")
SENTENCE = "Упакуйте отдельно"
ANSWERS = {
    SENTENCE: "Pack separately",
    f"{SENTENCE}@zh": "单独包装",
    "Pack separately": "Упаковать отдельно",
}


def _service(session: UpdateSession, chain: OnlineChain) -> FreeText:
    return FreeText(
        OfflineTranslator.load(cache_dir=CACHE),
        OnlineTexts(chain, SqlTranslationCache(session)),
        FakeCorrectionRepository(),
        load_draft_rules(KNOWLEDGE / "free_text.toml"),
    )


async def test_answer_is_there_in_the_next_update_of_anybody(database: Database) -> None:
    async with update(database) as session:
        cache = SqlTranslationCache(session)
        assert await cache.get_many(["a", "b"]) == {}
        cache.save("a", KETTLE)
        assert await cache.get_many(["a", "b"]) == {"a": KETTLE}
    assert await SqlTranslationCache(await load(database, BORIS)).get_many(["a"]) == {"a": KETTLE}


async def test_newest_answer_wins(database: Database) -> None:
    for text in ("kettle", "teapot"):
        async with update(database) as session:
            SqlTranslationCache(session).save("a", OnlineText(text, "libre"))
    known = await SqlTranslationCache(await load(database)).get_many(["a"])
    assert known == {"a": OnlineText("teapot", "libre")}


async def test_answers_are_forgotten_after_a_month(database: Database, clock: OffsetClock) -> None:
    async with update(database) as session:
        SqlTranslationCache(session).save("a", KETTLE)
    query = select(func.count()).select_from(translations)
    for passed, left in ((timedelta(), 1), (TRANSLATION_MEMORY + timedelta(hours=1), 0)):
        clock.advance(passed)
        await purge(database, clock)
        async with database.read() as connection:
            assert (await connection.execute(query)).scalar() == left


async def test_second_person_costs_no_request_even_after_a_restart(database: Database) -> None:
    async with TranslationServer(dictionary(ANSWERS)) as server:
        found = []
        for person in (ANNA, BORIS):
            chain = OnlineChain([LibreEngine(server.url)], Checks(AnswerRules.load()))
            async with update(database, person) as session:
                service = _service(session, chain)
                found.append(await service.translate(UserId(person), [SENTENCE]))
            await chain.close()
            assert len(server.seen) == 3
    assert found[0] == found[1]
    assert found[0][SENTENCE].ru == "Упаковать отдельно"


async def test_no_row_says_whose_text_it_was(database: Database) -> None:
    assert set(translations.c.keys()) == {"key", "text", "engine", "created_at"}


def test_key_depends_on_languages_and_letter_case_but_not_on_spaces() -> None:
    ru, en, zh = Language.RUSSIAN, Language.ENGLISH, Language.CHINESE
    keys = {cache_key("а б", ru, en), cache_key("а б", ru, zh), cache_key("А б", ru, en)}
    assert len(keys) == 3
    assert cache_key(" а  б ", ru, en) in keys
