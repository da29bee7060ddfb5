"""Leads a person through the real dispatcher: real dialogs and rules, storage in memory.

What a person would see is in `screen` (the live dialog message) and `said` (plain messages).
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    AnswerInlineQuery,
    DeleteMessage,
    EditMessageText,
    GetFile,
    GetMe,
    SendChatAction,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
)
from aiogram.types import Chat, InlineQuery, Message, Update, User
from aiogram_dialog.test_tools import BotClient, MockMessageManager
from aiogram_dialog.test_tools.keyboard import InlineButtonTextLocator
from dishka import AsyncContainer, Provider, Scope

from bot import i18n
from bot.app import build_dispatcher
from bot.container import build_container
from bot.db.dialog_state import DialogState
from bot.db.session import UpdateKey, UpdateSession, current_session
from bot.domain.answers import Index
from bot.domain.facts import FactBook
from bot.domain.traps import TrapFinder
from bot.integrations.answers import build_index, documents, load_answers, load_asking
from bot.integrations.facts import load_facts
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.paths import CACHE
from bot.integrations.traps import load_traps
from bot.integrations.word_forms import RussianForms
from bot.services.ports import (
    BuyerRepository,
    CalendarRepository,
    CorrectionRepository,
    DealRepository,
    EvidenceRepository,
    IdFactory,
    NeedRepository,
    OnlineTranslator,
    OperatorWords,
    PersonalData,
    RateFeed,
    RateRepository,
    RegistrationRepository,
    ReminderRepository,
    RfqRepository,
    SearchRepository,
    ShareHelpers,
    ShareRepository,
    SupplierRepository,
    TranslationCache,
    Translator,
    UnknownWords,
    UserRepository,
)
from bot.settings import Settings
from bot.texts import facts_text
from bot.updates.failures import fail_as_a_whole
from tests import fakes


class SayingBot(Bot):
    """Keeps what it was told to send; answers like Telegram would."""

    def __init__(self) -> None:
        super().__init__("42:TEST")
        self.said: list[SendMessage] = []
        self.edited: list[EditMessageText] = []
        self.alerts: list[str] = []
        self.inline_answers: list[AnswerInlineQuery] = []
        self.files: list[SendDocument | SendPhoto | SendMediaGroup] = []
        self.contents: dict[str, bytes] = {}

    async def __call__(self, method: Any, request_timeout: int | None = None) -> Any:
        if isinstance(method, SendMessage):
            self.said.append(method)
            return Message(
                message_id=1000 + len(self.said), date=fakes.MORNING, text=method.text,
                chat=Chat(id=int(method.chat_id), type="private"),
            )  # fmt: skip
        if isinstance(method, EditMessageText):
            self.edited.append(method)
            return True
        if isinstance(method, AnswerCallbackQuery | AnswerInlineQuery):
            self._keep_answer(method)
            return True
        if isinstance(method, GetMe):
            return User(id=42, is_bot=True, first_name="Concierge", username="concierge_bot")
        if isinstance(method, SendDocument | SendPhoto | SendMediaGroup):
            self.files.append(method)
            return None
        if isinstance(method, SendChatAction | DeleteMessage):
            return True
        raise AssertionError(f"unexpected call {type(method).__name__}")

    def _keep_answer(self, method: AnswerCallbackQuery | AnswerInlineQuery) -> None:
        if isinstance(method, AnswerInlineQuery):
            self.inline_answers.append(method)
        else:
            self.alerts.append(method.text or "")

    async def download(self, file: Any, destination: Any = None, **_: Any) -> None:  # type: ignore[override]
        """Telegram gives the files of `contents` and no others."""
        if file not in self.contents:
            raise TelegramBadRequest(GetFile(file_id=file), "Bad Request: wrong file_id")
        destination.write(self.contents[file])


def _giver(fake: object) -> Callable[[], Any]:
    def give() -> Any:
        return fake

    return give


@cache
def _dispatcher() -> tuple[Dispatcher, MockMessageManager]:
    """Dialogs are module-level routers and join one dispatcher in their life."""
    messages = MockMessageManager()
    dispatcher = build_dispatcher(messages)
    dispatcher.update.outer_middleware(fail_as_a_whole)
    return dispatcher, messages


@cache
def _facts() -> FactBook:
    return load_facts(has_text=i18n.texts().has)


@cache
def _traps() -> TrapFinder:
    return TrapFinder(load_traps(_facts(), i18n.texts().has))


@cache
def _index() -> Index:
    """What everybody may share is made once: it takes most of a second."""
    book = load_answers(_facts(), has_text=i18n.texts().has)
    read = documents(book, _facts(), words=i18n.plain, said=facts_text.plain)
    return build_index(book, read, load_asking(), RussianForms(Morphology()))


@cache
def _translator() -> OfflineTranslator:
    return OfflineTranslator.load(cache_dir=CACHE)


class Conversation:
    """One person and the bot."""

    def __init__(self, user_id: int = 7) -> None:
        self.clock = fakes.FrozenClock()
        self.users = fakes.FakeUserRepository()
        self.buyers = fakes.FakeBuyerRepository()
        self.searches = fakes.FakeSearchRepository()
        self.rfqs = fakes.FakeRfqRepository()
        self.shares = fakes.FakeShareRepository()
        self.deals = fakes.FakeDealRepository(self.shares)
        self.evidence = fakes.FakeEvidenceRepository()
        self.calendars = fakes.FakeCalendarRepository()
        self.suppliers = fakes.FakeSupplierRepository()
        self.needs = fakes.FakeNeedRepository()
        self.helpers = fakes.FakeShareHelpers(self.shares)
        self.reminders = fakes.FakeReminderRepository()
        self.corrections = fakes.FakeCorrectionRepository()
        self.rates = fakes.FakeRateRepository()
        self.feed = fakes.FakeRateFeed()
        self.personal = fakes.FakePersonalData()
        self.registrations = fakes.FakeRegistrationRepository()
        self.unknown = fakes.FakeUnknownWords()
        self.online = fakes.FakeOnlineTranslator()
        self.ids = fakes.FakeIds()
        self.bot = SayingBot()
        self.stored: dict[int, str] = {}
        self.dispatcher, self.messages = _dispatcher()
        self.messages.reset_history()
        self.container: AsyncContainer = self._process()
        self.client = BotClient(self, user_id=user_id, chat_id=user_id, bot=self.bot)  # type: ignore[arg-type]

    def _process(self) -> AsyncContainer:
        return build_container(Settings(), self.clock, self._fakes())

    async def restart(self) -> None:
        """A new process: services made anew over what is stored and what the chat shows.

        The dispatcher and its dialogs hold no conversation; killed processes prove that (e2e).
        """
        await self.container.close()
        self.container = self._process()

    def _fakes(self) -> Provider:
        provider = Provider(scope=Scope.APP)
        for port, fake in (
            (UserRepository, self.users),
            (BuyerRepository, self.buyers),
            (SearchRepository, self.searches),
            (RfqRepository, self.rfqs),
            (DealRepository, self.deals),
            (EvidenceRepository, self.evidence),
            (CalendarRepository, self.calendars),
            (SupplierRepository, self.suppliers),
            (NeedRepository, self.needs),
            (ShareRepository, self.shares),
            (ShareHelpers, self.helpers),
            (ReminderRepository, self.reminders),
            (CorrectionRepository, self.corrections),
            (UnknownWords, self.unknown),
            (OnlineTranslator, self.online),
            (OperatorWords, fakes.FakeOperatorWords()),
            (TranslationCache, fakes.FakeTranslationCache()),
            (IdFactory, self.ids),
            (RateRepository, self.rates),
            (RateFeed, self.feed),
            (PersonalData, self.personal),
            (RegistrationRepository, self.registrations),
            (FactBook, _facts()),
            (Index, _index()),
            (TrapFinder, _traps()),
            (Translator, _translator()),
        ):
            provider.provide(_giver(fake), provides=port, override=True)
        return provider

    async def feed_update(self, bot: Bot, update: Update) -> None:
        """What the update runner does, without a database."""
        user_id = self.client.user.id
        dialog = DialogState(self.stored.get(user_id), 1)
        group = update.my_chat_member
        key = UpdateKey(update.update_id, user_id, group.chat.id if group else user_id)
        session = UpdateSession(key, None, self.clock, dialog, None)  # type: ignore[arg-type]
        token = current_session.set(session)
        try:
            async with self.container(context={UpdateSession: session}) as container:
                await self.dispatcher.feed_update(
                    bot, update, dishka_container=container, update_session=session
                )
        finally:
            current_session.reset(token)
        self.stored[user_id] = dialog.dump()

    async def send(self, text: str) -> None:
        await self.client.send(text)

    async def ask_inline(self, query: str, offset: str = "") -> AnswerInlineQuery:
        """Type `@bot query` in another chat."""
        asked = InlineQuery(id="1", from_user=self.client.user, query=query, offset=offset)
        update = Update(update_id=self.client._new_update_id(), inline_query=asked)
        await self.feed_update(self.bot, update)
        return self.bot.inline_answers[-1]

    async def press(self, label: str, message: Message | None = None) -> None:
        await self.client.click(message or self.screen, InlineButtonTextLocator(re.escape(label)))

    @property
    def screen(self) -> Message:
        return self.messages.last_message()

    @property
    def buttons(self) -> list[str]:
        markup = self.screen.reply_markup
        return [button.text for row in markup.inline_keyboard for button in row] if markup else []

    @property
    def said(self) -> list[str]:
        return [method.text for method in self.bot.said]
