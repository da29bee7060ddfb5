"""From every state of the letters' conversations, whatever the dice say."""

import random

import pytest
from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton

from bot.messages import MESSAGE_LIMIT, length
from bot.playground.html import parse_html
from tests.dialogs.conversation import Conversation
from tests.dialogs.test_wrong_content import CONTENTS, send
from tests.dialogs.ways import WAYS, lead
from tests.e2e.product.nasty import COMMANDS, ONWARD, TEXTS

STEPS = 10
DATA_LIMIT, COPY_LIMIT = 64, 256


def pressable(anna: Conversation) -> list[InlineKeyboardButton]:
    markup = anna.screen.reply_markup
    rows = markup.inline_keyboard if markup else []
    return [one for row in rows for one in row if one.callback_data]


async def step(anna: Conversation, dice: random.Random) -> str:
    """Press, mostly what leads on; or type; or send what is no text."""
    act = dice.random()
    onward = [one for one in pressable(anna) if one.text in ONWARD]
    if act < 0.3 and onward:
        label = dice.choice(onward).text
        await anna.press(label)
    elif act < 0.6 and pressable(anna):
        label = dice.choice(pressable(anna)).text
        await anna.press(label)
    elif act < 0.9:
        label = dice.choice(TEXTS)
        await anna.send(label)
    elif act < 0.95:
        label = dice.choice(COMMANDS)
        await anna.send(label)
    else:
        label = dice.choice(list(CONTENTS))
        await send(anna, **CONTENTS[label])
    return label[:40]


def check(anna: Conversation, done: list[str]) -> None:
    texts = [anna.screen.text, *anna.said[-3:]]
    for text in texts:
        shown, _ = parse_html(text)
        assert length(shown) <= MESSAGE_LIMIT, done
        assert "моя ошибка" not in shown, done
    markup = anna.screen.reply_markup
    for button in (one for row in (markup.inline_keyboard if markup else []) for one in row):
        assert button.text, done
        assert len((button.callback_data or "").encode()) <= DATA_LIMIT, done
        assert not button.copy_text or 0 < len(button.copy_text.text) <= COPY_LIMIT, done


@pytest.mark.parametrize("state", WAYS, ids=lambda one: str(one.state))
async def test_no_throw_of_the_dice_breaks_a_conversation(
    anna: Conversation, state: State
) -> None:
    await lead(anna, state)
    dice, done = random.Random(str(state.state)), [str(state.state)]
    for _ in range(STEPS):
        done.append(await step(anna, dice))
        check(anna, done)
