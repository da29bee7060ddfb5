"""Commands in a private chat: each works in every state, and most in one line."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, links, privacy_export, states, talk_answers
from bot.answers import answer_wish
from bot.domain.ids import DealId, SearchId, UserId
from bot.domain.supplier.typed import looks_like_uscc
from bot.handlers import deep_links, shares
from bot.services.answers import AnswerService
from bot.services.privacy import PrivacyService
from bot.services.profile import ProfileService
from bot.services.search import SearchService
from bot.services.supplier_reader import SupplierReader
from bot.services.terms import TermService
from bot.states import ENTRANCES
from bot.texts import check_text

FOUND_PAYLOAD = "s-"


def build_router() -> Router:
    router = Router(name="commands")
    router.message.filter(F.chat.type == ChatType.PRIVATE)
    router.message.register(
        deep_links.on_line, CommandStart(magic=F.args.startswith(links.LINE), ignore_case=True)
    )
    router.message.register(on_start, CommandStart(ignore_case=True))
    router.message.register(on_cancel, Command("cancel", ignore_case=True))
    router.message.register(on_search, Command("search", ignore_case=True))
    router.message.register(on_rfq, Command("rfq", ignore_case=True))
    router.message.register(on_help, Command("help", ignore_case=True))
    router.message.register(on_term, Command("term", ignore_case=True))
    router.message.register(on_pay, Command("pay", ignore_case=True))
    router.message.register(on_cost, Command("cost", ignore_case=True))
    router.message.register(on_deals, Command("deals", ignore_case=True))
    router.message.register(on_check, Command("check", ignore_case=True))
    router.message.register(on_where, Command("where", ignore_case=True))
    router.message.register(on_export, Command("export", ignore_case=True))
    router.message.register(on_entrance, Command(*ENTRANCES, ignore_case=True))
    router.message.register(shares.tell_how, Command("share", "helper", ignore_case=True))
    router.message.register(on_unknown, F.text.startswith("/"))
    return router


@inject
async def on_start(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    """The menu, or what the deep link asked for; a stranger is asked two questions first."""
    payload = command.args or ""
    if payload.startswith(links.QUERY):
        await deep_links.offer_return(message, payload)
    if payload.startswith(FOUND_PAYLOAD):
        await states.open_found(dialog_manager, SearchId(payload.removeprefix(FOUND_PAYLOAD)))
    elif payload.startswith(links.ANSWER):
        await deep_links.open_answer(dialog_manager, payload)
    elif payload.startswith(links.DEAL):
        await states.open_shared_deal(dialog_manager, DealId(payload.removeprefix(links.DEAL)))
    elif payload in ENTRANCES:
        await ENTRANCES[payload](dialog_manager)
    elif message.from_user and not await _is_known(message.from_user.id, profile):
        await states.open_welcome(dialog_manager)
    else:
        await states.open_menu(dialog_manager)


async def _is_known(user_id: int, profile: ProfileService) -> bool:
    return (await profile.get(UserId(user_id))).has_consented


async def on_pay(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    await states.open_pay(dialog_manager, command.args or "")


async def on_cost(
    _message: Message, command: CommandObject, dialog_manager: DialogManager
) -> None:
    await states.open_cost(dialog_manager, command.args or "")


async def on_entrance(
    _message: Message, command: CommandObject, dialog_manager: DialogManager
) -> None:
    await ENTRANCES[command.command.lower()](dialog_manager)


async def on_cancel(_message: Message, dialog_manager: DialogManager) -> None:
    await states.open_menu_instead(dialog_manager)


@inject
async def on_search(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    searches: FromDishka[SearchService],
) -> None:
    """With a wish: answered at once, whatever conversation is open. Without: asks for it."""
    if command.args:
        await answer_wish(message, command.args, searches)
    else:
        await states.open_search(dialog_manager)


async def on_rfq(_message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """With a wish the letter begins from it; without one the product is asked for first."""
    await states.open_rfq(dialog_manager, wish=command.args or "")


async def on_deals(
    _message: Message, command: CommandObject, dialog_manager: DialogManager
) -> None:
    """With a line a deal begins with what it says; without one all of them are shown."""
    await states.open_deals(dialog_manager, line=command.args or "")


@inject
async def on_help(
    _message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    answers: FromDishka[AnswerService],
) -> None:
    """With a question: its answer, over the open conversation. Without: the topics."""
    if not command.args:
        await states.open_help(dialog_manager)
        return
    await talk_answers.show(answers.ask(command.args), command.args, dialog_manager)


@inject
async def on_term(
    _message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    terms: FromDishka[TermService],
) -> None:
    """With a word: what it means. Without, and for an unknown one: where to look."""
    found = [str(ref) for ref in terms.find(command.args or "")]
    if command.args:
        await states.open_help(
            dialog_manager, question=command.args, found=found, is_sure=bool(found)
        )
    else:
        await ENTRANCES["term"](dialog_manager)


@inject
async def on_check(
    message: Message,
    command: CommandObject,
    dialog_manager: DialogManager,
    reader: FromDishka[SupplierReader],
) -> None:
    """A company number is answered at once; anything else begins a supplier."""
    typed = command.args or ""
    if looks_like_uscc(typed):
        await message.answer(check_text.uscc(reader.uscc(typed)))
    else:
        await states.open_check(dialog_manager, typed)


async def on_where(
    _message: Message, command: CommandObject, dialog_manager: DialogManager
) -> None:
    """What the line tells is not asked again."""
    await states.open_where(dialog_manager, told=command.args or "")


@inject
async def on_export(message: Message, bot: Bot, privacy: FromDishka[PrivacyService]) -> None:
    """The files at once, whatever conversation is open."""
    if message.from_user:
        user_id = UserId(message.from_user.id)
        await privacy_export.send(bot, message.chat.id, user_id, privacy)


async def on_unknown(message: Message) -> None:
    await message.answer(i18n.html("err-unknown-command"))
