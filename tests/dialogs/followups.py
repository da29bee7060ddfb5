"""The way into the conversation about follow-up letters."""

from tests.dialogs.conversation import Conversation

FLASK = "термокружка 500 мл"
CRACKED = "трещина на крышке"
TO_PROBLEM = ("!Без количества", "!Другое, опишу словами", "!Пропустить")
COMPLAINT = (
    "500 шт", "!Сломано, треснуло", "!Дальше", "40 шт", CRACKED, "!Фото брака", "!Дальше",
)  # fmt: skip


async def walk(anna: Conversation, *steps: str) -> None:
    for step in steps:
        await (anna.press(step[1:]) if step.startswith("!") else anna.send(step))


async def begin(anna: Conversation, kind: str) -> None:
    await walk(anna, "/letters", f"!{kind}", FLASK)
