"""Parts that all dialogs share: Fluent texts, the guarded window, ways back."""

from base64 import b32encode
from collections.abc import Callable
from operator import itemgetter
from typing import Any
from zlib import crc32

from aiogram import Bot
from aiogram.enums import ButtonStyle, ContentType
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, DialogProtocol, ShowMode, Window
from aiogram_dialog.api.entities import MarkupVariant
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Select, SwitchTo
from aiogram_dialog.widgets.style import Style
from aiogram_dialog.widgets.text import Text

from bot import i18n, states
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId

PRIMARY = Style(ButtonStyle.PRIMARY)
DANGER = Style(ButtonStyle.DANGER)
# What people send; everything else in a chat is a notice of Telegram itself.
PERSONAL_CONTENT = frozenset(
    {
        ContentType.ANIMATION,
        ContentType.AUDIO,
        ContentType.CONTACT,
        ContentType.DICE,
        ContentType.DOCUMENT,
        ContentType.GAME,
        ContentType.LOCATION,
        ContentType.PAID_MEDIA,
        ContentType.PHOTO,
        ContentType.POLL,
        ContentType.STICKER,
        ContentType.STORY,
        ContentType.TEXT,
        ContentType.UNKNOWN,
        ContentType.VENUE,
        ContentType.VIDEO,
        ContentType.VIDEO_NOTE,
        ContentType.VOICE,
    }
)
_TAG_SEPARATOR = "\x1d"


class OutdatedScreenError(Exception):
    """A button of a screen that has moved on since it was drawn."""


class Said(Text):
    """A Fluent message filled from the window's data, as HTML."""

    def __init__(self, key: str, when: Any = None) -> None:
        super().__init__(when=when)
        self.key = key
        self._format: Callable[..., str] = i18n.html

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        del manager
        item = data.get("item")
        values = {**data, **item} if isinstance(item, dict) else data
        return self._format(self.key, **{k: v for k, v in values.items() if _fills(v)})


class Label(Said):
    """A Fluent message for a button: plain text."""

    def __init__(self, key: str, when: Any = None) -> None:
        super().__init__(key, when)
        self._format = i18n.plain


class Value(Text):
    """A string of the window's data as it is: addresses, texts to copy, finished HTML."""

    def __init__(self, field: str, when: Any = None) -> None:
        super().__init__(when=when)
        self.field = field

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        del manager
        item = data.get("item")
        source = item if isinstance(item, dict) and self.field in item else data
        return str(source[self.field])


class Screen(Window):
    """A window whose buttons die with it, and which says what it expects.

    Every button carries a tag of the window's state, so a double tap or an old message can
    not act on the next step. Content that no input of the window takes gets the `hint`.
    """

    def __init__(self, *widgets: Any, state: State, hint: str, **options: Any) -> None:
        self._hint = hint
        super().__init__(*widgets, MessageInput(self._on_unexpected), state=state, **options)

    async def render_kbd(self, data: dict[str, Any], manager: DialogManager) -> MarkupVariant:
        markup = await super().render_kbd(data, manager)
        if isinstance(markup, InlineKeyboardMarkup):
            for button in (button for row in markup.inline_keyboard for button in row):
                if button.callback_data:
                    button.callback_data += _TAG_SEPARATOR + _tag(self.state)
        return markup

    async def process_callback(
        self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        payload, _, tag = (callback.data or "").rpartition(_TAG_SEPARATOR)
        shown = manager.current_stack().last_message_id
        pressed = callback.message.message_id if callback.message else None
        if tag != _tag(self.state) or pressed != shown:
            raise OutdatedScreenError
        return await super().process_callback(
            callback.model_copy(update={"data": payload}), dialog, manager
        )

    async def _on_unexpected(
        self, message: Message, _source: MessageInput, manager: DialogManager
    ) -> None:
        await say(message, manager, self._hint)


async def say(message: Message, manager: DialogManager, key: str, **values: i18n.Value) -> None:
    """Answer a message with one line and leave the live screen where it is."""
    manager.show_mode = ShowMode.NO_UPDATE
    if is_first_of_album(message, manager):
        await message.answer(i18n.html(key, **values))


def is_first_of_album(message: Message, manager: DialogManager) -> bool:
    """Whether this message is to be answered: of an album only the first one is."""
    stack = manager.current_stack()
    album = message.media_group_id
    if album and stack.last_income_media_group_id == album:
        return False
    stack.last_income_media_group_id = album
    return True


async def _on_home(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_menu(manager)


def person(manager: DialogManager) -> UserId:
    """Who typed or pressed, whatever kind of event it was."""
    return UserId(manager.middleware_data["event_from_user"].id)


def bot_of(manager: DialogManager) -> Bot:
    bot: Bot = manager.middleware_data["bot"]
    return bot


def chat_of(manager: DialogManager) -> int:
    return int(manager.middleware_data["event_chat"].id)


def as_number(item_id: str) -> int:
    """The number behind a button. NotFoundError for a forged one."""
    if not item_id.isdecimal():
        raise NotFoundError("err-not-found")
    return int(item_id)


item_id = itemgetter("id")


def choices(text: Text, widget_id: str, items: str, on_click: Any, width: int = 2) -> Keyboard:
    """A button per item of the window's data; each item is a dict with its `id`."""
    select = Select(text, id=widget_id, item_id_getter=item_id, items=items, on_click=on_click)
    return Group(select, width=width)


def home_button() -> Keyboard:
    return Button(Label("btn-menu"), id="home", on_click=_on_home)


def back_button(state: State) -> Keyboard:
    return SwitchTo(Label("btn-back"), id="back", state=state)


def _tag(state: State) -> str:
    return b32encode(crc32((state.state or "").encode()).to_bytes(4, "big"))[:4].decode().lower()


def _fills(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)
