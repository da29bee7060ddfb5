"""Whatever is sent where something else is wanted: the state stays, and one hint says what to do."""

from typing import Any

import pytest
from aiogram.fsm.state import State
from aiogram.types import (
    Chat,
    Contact,
    Dice,
    Document,
    Location,
    Message,
    PhotoSize,
    Sticker,
    Update,
    Voice,
)

from bot.states import CheckSG, HelpSG, PapersSG, RfqSG, SearchSG, SettingsSG, WelcomeSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import WAYS, context, every, lead
from tests.fakes import MORNING

STATES = list(WAYS)
FILE = {"file_id": "f", "file_unique_id": "f"}
PHOTO = {"photo": [PhotoSize(**FILE, width=1, height=1)]}
DOCUMENT = {"document": Document(**FILE)}
CONTENTS: dict[str, dict[str, Any]] = {
    "photo": PHOTO,
    "photo with words": PHOTO | {"caption": "500 шт"},
    "document": DOCUMENT,
    "voice": {"voice": Voice(**FILE, duration=1)},
    "sticker": {
        "sticker": Sticker(
            **FILE, type="regular", width=1, height=1, is_animated=False, is_video=False
        )
    },
    "place": {"location": Location(latitude=55.7, longitude=37.6)},
    "somebody": {"contact": Contact(phone_number="79990000000", first_name="Б", user_id=8)},
    "nobody": {"contact": Contact(phone_number="1", first_name="Б")},
    "dice": {"dice": Dice(emoji="🎲", value=3)},
    "unknown": {},
    "long text": {"text": "ы" * 5000},
    "markup": {"text": "<b></b>"},
    "emoji": {"text": "🤷"},
}
WANTED = {
    (RfqSG.photos, "photo"),
    (RfqSG.photos, "photo with words"),
    (RfqSG.photos, "document"),
    (CheckSG.item, "photo"),
    (CheckSG.item, "photo with words"),
    (CheckSG.item, "document"),
    # Anything but a voice or a sticker is evidence; a note may be long, but not that long.
    *(
        (PapersSG.evidence, name)
        for name in ("photo", "photo with words", "document", "markup", "emoji")
    ),
    # The name of a past letter: as many letters of it as a name can have are looked for.
    (RfqSG.history, "long text"),
    (RfqSG.history, "markup"),
    (RfqSG.history, "emoji"),
    # Letters between brackets are letters: the name of a city, a word to leave out or to put.
    (SettingsSG.city, "markup"),
    (SearchSG.exclude, "markup"),
    (SearchSG.word, "markup"),
    # A location tells the time zone.
    (SettingsSG.zone, "place"),
    (WelcomeSG.zone, "place"),
    # Any words are a question there.
    *((state, words) for state in every(HelpSG) for words in ("long text", "markup")),
}


async def send(anna: Conversation, **content: Any) -> None:
    chat = Chat(id=anna.client.user.id, type="private")
    message = Message(
        message_id=500, date=MORNING, chat=chat, from_user=anna.client.user, **content
    )
    await anna.feed_update(anna.bot, Update(update_id=9000, message=message))


def test_every_state_has_a_way() -> None:
    assert set(WAYS) == set(every(*{state.group for state in WAYS}))


@pytest.mark.parametrize("state", STATES, ids=lambda one: str(one.state))
async def test_wrong_content_gets_one_hint_and_the_state_stays(
    anna: Conversation, state: State
) -> None:
    await lead(anna, state)
    before = context(anna)
    for name, content in CONTENTS.items():
        if (state, name) in WANTED:
            continue
        said, screen = len(anna.said), anna.screen
        await send(anna, **content)
        assert context(anna) == before, name
        assert anna.screen is screen, name
        assert len(anna.said) == said + 1, (name, anna.said[said:])
        assert 10 < len(anna.said[-1]) < 250, (name, anna.said[-1])
        assert "моя ошибка" not in anna.said[-1], name
