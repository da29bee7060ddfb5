"""Every modelled method, called through both typed clients: their parsers judge the answers."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram
from aiogram import Bot, methods
from aiogram import methods as m
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BotCommandScopeChat, BufferedInputFile, ReactionTypeEmoji
from aiogram.types import InputMediaDocument as AiogramDocument

from bot.playground.call import HANDLERS
from bot.playground.driver import Group, User
from bot.playground.server import BotApiServer

PICTURE = b"GIF89a\x02\x00\x02\x00\0"
FILE = BufferedInputFile(PICTURE, "a.gif")
PAIR = [AiogramDocument(media=FILE)] * 2
BUTTON = {"text": "x", "callback_data": "y"}
COMMANDS = [{"command": "x", "description": "X"}]
TEXTS = ["Name", "Description", "ShortDescription"]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(flood_limits=False) as server:
        yield server


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna", first_name="Анна")
    await user.send("/start")
    return user


@pytest.fixture
def forum(server: BotApiServer, anna: User) -> Group:
    group = server.group("Форум", members=[anna, server.user("boris")], forum=True)
    group.promote_bot()
    return group


def sendings(anna: User) -> list[methods.TelegramMethod[Any]]:
    """Into the private chat, in an order in which each finds what it needs."""
    chat = {"chat_id": anna.id}
    message, file = {**chat, "message_id": 2}, {**chat, "message_id": 3}
    source = {**message, "from_chat_id": anna.id}
    return [
        m.SendMessage(**chat, text="<b>x</b>", parse_mode="HTML"),
        m.EditMessageText(**message, text="y"),
        *[m.SendDocument(**chat, document=FILE), m.SendPhoto(**chat, photo=FILE)],
        *[m.SendVoice(**chat, voice=FILE), m.SendAudio(**chat, audio=FILE)],
        *[m.SendVideo(**chat, video=FILE), m.SendAnimation(**chat, animation=FILE)],
        *[m.SendVideoNote(**chat, video_note=FILE), m.SendSticker(**chat, sticker=FILE)],
        *[m.EditMessageCaption(**file, caption="x"), m.EditMessageMedia(**file, media=PAIR[0])],
        m.SendMediaGroup(**chat, media=PAIR),
        m.SendLocation(**chat, latitude=55.7, longitude=37.6),
        m.SendVenue(**chat, latitude=55.7, longitude=37.6, title="x", address="y"),
        m.SendContact(**chat, phone_number="+7", first_name="x"),
        *[m.SendDice(**chat), m.SendChatAction(**chat, action="typing")],
        m.SendMessageDraft(**chat, draft_id=1, text="x"),
        *[m.ForwardMessage(**source), m.CopyMessage(**source)],
        m.SetMessageReaction(**message, reaction=[ReactionTypeEmoji(emoji="👍")]),
        *[m.PinChatMessage(**message), m.GetChat(**chat), m.UnpinChatMessage(**message)],
        m.UnpinAllChatMessages(**chat),
        m.EditMessageReplyMarkup(**message, reply_markup={"inline_keyboard": [[BUTTON]]}),
        *[m.DeleteMessage(**message), m.DeleteMessages(**chat, message_ids=[3, 4])],
    ]


def settings(anna: User) -> list[methods.TelegramMethod[Any]]:
    chat = {"chat_id": anna.id}
    return [
        *[m.GetMe(), m.SetMyCommands(commands=COMMANDS), m.GetMyCommands()],
        m.SetMyCommands(commands=COMMANDS, scope=BotCommandScopeChat(**chat)),
        m.DeleteMyCommands(),
        *[getattr(m, f"SetMy{each}")(language_code="ru") for each in TEXTS],
        *[getattr(m, f"GetMy{each}")() for each in TEXTS],
        *[m.SetChatMenuButton(), m.GetChatMenuButton(), m.GetChatMenuButton(**chat)],
    ]


def in_groups(server: BotApiServer, forum: Group) -> list[methods.TelegramMethod[Any]]:
    place = {"chat_id": forum.id}
    boris = {**place, "user_id": server.user("boris").id}
    topic = {**place, "message_thread_id": forum.create_topic("Цены")}
    return [
        *[m.GetChat(**place), m.GetChatMember(**boris), m.GetChatMemberCount(**place)],
        *[m.GetChatAdministrators(**place), m.SetChatTitle(**place, title="x")],
        *[m.CreateForumTopic(**place, name="x"), m.EditForumTopic(**topic, name="y")],
        *[m.CloseForumTopic(**topic), m.ReopenForumTopic(**topic), m.DeleteForumTopic(**topic)],
        *[m.BanChatMember(**boris), m.GetChatMember(**boris), m.UnbanChatMember(**boris)],
        m.LeaveChat(**place),
    ]


def answers(server: BotApiServer, anna: User) -> list[methods.TelegramMethod[Any]]:
    return [
        m.AnswerCallbackQuery(callback_query_id=anna.ask(anna.messages()[0], "x").id, text="x"),
        m.AnswerInlineQuery(inline_query_id=anna.ask_inline("чай").id, results=[]),
        m.GetFile(file_id=server.world.files.add("document", "a", "", b"x").id),
        *[m.GetWebhookInfo(), m.DeleteWebhook(), m.GetUpdates(), m.LogOut(), m.Close()],
    ]


async def test_aiogram_understands_every_answer(
    server: BotApiServer, anna: User, forum: Group
) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    async with Bot(server.token, session=session) as bot:
        groups = in_groups(server, forum)
        for call in [*sendings(anna), *settings(anna), *groups, *answers(server, anna)]:
            await bot(call)
    tried = {request.method for request in server.transcript}
    assert set(HANDLERS) - tried == {"setWebhook"}
    assert [request for request in server.transcript if not request.ok] == []


async def test_python_telegram_bot_understands_what_the_people_do(
    server: BotApiServer, anna: User, forum: Group
) -> None:
    boris = server.user("boris")
    await anna.send_photo(PICTURE, caption="x /y")
    await anna.send_document("a.txt", b"x")
    await anna.send_voice(b"x")
    await anna.send_video(b"x")
    await anna.send_sticker()
    await anna.send_location(55.7, 37.6)
    await anna.send_contact("+7")
    await anna.edit(await anna.send("x"), "y")
    await boris.send("x", chat=forum, thread=forum.create_topic("Цены"))
    anna.ask(anna.messages()[0], "x")
    anna.ask_inline("чай")
    await anna.block()
    forum.kick_bot()
    for update in server.world.updates.pending():
        parsed = telegram.Update.de_json(json.loads(update.text), None)
        assert getattr(parsed, update.kind) is not None
        assert parsed.effective_user is not None
