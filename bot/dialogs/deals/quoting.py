"""A deal that begins with the supplier's offer: read where it is clear, asked where it is not."""

from aiogram import F
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import message_answers
from bot.dialogs.deals.beginning import drafted
from bot.dialogs.deals.data import DealsData, current, read, write
from bot.dialogs.deals.making import ask_next, take_quote
from bot.domain.deal import offered
from bot.offer_answers import words
from bot.services.deal_letters import DealLetters
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.services.quote_reader import QuoteReader
from bot.services.supplier_messages import SupplierMessages
from bot.states import DealsSG
from bot.widgets import Label, Said, Screen, home_button


async def get_origin(dialog_manager: DialogManager, **_: object) -> dict[str, bool]:
    is_answer = read(dialog_manager).rfq_id is not None
    return {"answer": is_answer, "fresh": not is_answer}


async def on_begin(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """From the list, or in answer to a letter."""
    write(manager, DealsData(rfq_id=read(manager).rfq_id))
    await manager.switch_to(DealsSG.quote)


@inject
async def on_quote(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[DealReader],
    quotes: FromDishka[QuoteReader],
    letters: FromDishka[DealLetters],
    messages: FromDishka[SupplierMessages],
    deals: FromDishka[DealService],
) -> None:
    """The letter's product and pieces stay; its price was only a wish. Traps are told of first."""
    text = words(message)
    if (found := messages.among_cards(text)) is not None and found.traps:
        await message_answers.explain(message, found, messages)
    data, quote = read(manager), quotes.read(text)
    if data.rfq_id is not None:
        data.draft = await drafted(manager, letters)
        data.draft.total = None
    take_quote(data.draft, quote)
    await ask_next(manager, data, reader, deals)


@inject
async def on_dropped(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """No question first: the button in its place puts the offer back."""
    deal = await current(manager, deals)
    await deals.keep(offered.drop_quote(deal, deals.now))


@inject
async def on_restored(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await deals.keep(offered.restore_quote(deal, deals.now))


quote_window = Screen(
    Said("deal-quote"),
    MessageInput(on_quote, filter=F.text | F.caption),
    Row(
        SwitchTo(Label("btn-back"), id="list", state=DealsSG.list, when="fresh"),
        SwitchTo(Label("btn-back"), id="pick", state=DealsSG.pick, when="answer"),
        home_button(),
    ),
    state=DealsSG.quote,
    hint="deal-hint-quote",
    getter=get_origin,
    preview_data={"answer": False, "fresh": True},
)
