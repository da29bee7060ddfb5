"""No table and no column with something of a person can be forgotten."""

from bot import i18n
from bot.db import tables
from bot.db.personal import NOBODYS, REGISTER
from bot.domain.privacy import Topic

PERSONAL = {"user_id", "chat_id", "owner_id", "person_id"}


def test_every_table_is_somebodys_or_nobodys() -> None:
    registered = [kept.table for kept in REGISTER]
    assert sorted(table.name for table in (*registered, *NOBODYS)) == sorted(
        tables.metadata.tables
    )


def test_table_that_names_a_person_is_never_nobodys() -> None:
    registered = {kept.table for kept in REGISTER}
    for table in tables.metadata.tables.values():
        refers = {key.column.table for key in table.foreign_keys} & registered
        if refers or PERSONAL & set(table.columns.keys()):
            assert table in registered, (
                f"{table.name} is in no line of bot/db/personal/register.py"
            )


def test_every_column_that_names_a_person_is_an_owner() -> None:
    for kept in REGISTER:
        named = PERSONAL & set(kept.table.columns.keys())
        assert named <= set(kept.owner), kept.table.name


def test_every_column_has_a_russian_name_or_means_nothing_to_its_owner() -> None:
    for kept in REGISTER:
        assert kept.technical - {"id", "user_id"} <= set(kept.table.columns.keys())
        for name in set(kept.table.columns.keys()) - kept.technical:
            assert i18n.texts().has(f"privacy-field-{name.replace('_', '-')}"), name


def test_every_topic_is_told_with_its_purpose_and_term() -> None:
    assert {kept.topic for kept in REGISTER} == set(Topic)
    for topic in Topic:
        told = i18n.plain(f"privacy-kept-{topic.value}", most=20, days=30, sealed="yes")
        assert told.startswith("•")
