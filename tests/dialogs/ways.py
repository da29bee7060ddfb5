"""A way into every state of the letters' conversations: typed texts, and "!" before buttons."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from bot.states import BuyerSG, FollowupSG, RegisterSG, RfqSG, StartSG, WhereSG
from tests.dialogs.conversation import Conversation

_SKIP = "!Пропустить"
_STEPS = (
    RfqSG.purpose, RfqSG.specification, RfqSG.quantity, RfqSG.price, RfqSG.delivery,
    RfqSG.packaging, RfqSG.certificates, RfqSG.sample, RfqSG.deadline, RfqSG.payment,
    RfqSG.photos, RfqSG.questions, RfqSG.review,
)  # fmt: skip
_RFQ = {state: ("/rfq термокружка", *[_SKIP] * number) for number, state in enumerate(_STEPS)}
_LETTER = (*_RFQ[RfqSG.review], "!Собрать письма")
_WORDS = (
    "/rfq плюмбусовый чехол", *[_SKIP] * 12, "!Собрать письма", "!Исправить слова",
)  # fmt: skip
_CARD = ("/profile", "Иванова Анна", "!Закончить")
_FIELDS = {
    BuyerSG.company: "Компания", BuyerSG.position: "Должность", BuyerSG.business: "Дело",
    BuyerSG.country: "Страна", BuyerSG.city: "Город", BuyerSG.email: "Почта",
    BuyerSG.phone: "Телефон", BuyerSG.website: "Сайт", BuyerSG.address: "Адрес",
}  # fmt: skip
_COMPLAINT = ("/letters", "!Претензия", "термокружка")
_HAGGLE = ("/letters", "!Поторговаться", "термокружка")
_NOTE = ("/letters", "!Попросить образец", "термокружка")
_ADVICE = ("/where кружки 50 штук себе, срочно",)
_DETAILS = ("!Без количества", "!Другое, опишу словами", _SKIP)

WAYS: Mapping[State, tuple[str, ...]] = _RFQ | {
    RfqSG.product: ("/rfq",),
    RfqSG.resume: ("/rfq термокружка", "/cancel", "/rfq"),
    RfqSG.several: ("/rfq солнечная панель 400 Вт, инвертор",),
    RfqSG.attribute: (*_RFQ[RfqSG.specification], "!Объём"),
    RfqSG.place: (*_RFQ[RfqSG.delivery], "!FCA"),
    RfqSG.letter: _LETTER,
    RfqSG.more: (*_LETTER, "!Ещё"),
    RfqSG.template: (*_LETTER, "!Ещё", "!Сохранить как шаблон"),
    RfqSG.kept: (
        *(*_LETTER, "!Ещё", "!Сохранить как шаблон", "кружки"),
        *("!Прошлые письма", "!Шаблон"),
    ),
    RfqSG.words: _WORDS,
    RfqSG.word: (*_WORDS, "!плюмбусовый"),
    RfqSG.history: ("/rfq", "!Прошлые письма"),
    **{state: (*_CARD, f"!{label}") for state, label in _FIELDS.items()},
    BuyerSG.name: ("/profile",),
    BuyerSG.name_latin: ("/profile", "Иванова Анна"),
    BuyerSG.card: _CARD,
    BuyerSG.erase: (*_CARD, "!Удалить анкету"),
    BuyerSG.erased: (*_CARD, "!Удалить анкету", "!Удалить всё обо мне из анкеты"),
    BuyerSG.unreadable: ("/profile",),
    FollowupSG.kind: ("/letters",),
    FollowupSG.product: ("/letters", "!Попросить образец"),
    FollowupSG.blocked: ("/letters", "!Молчит 2 дня", "термокружка"),
    FollowupSG.fields: ("/letters", "!Не хватает данных", "термокружка"),
    FollowupSG.quantity: _HAGGLE,
    FollowupSG.price: (*_HAGGLE, "500 шт"),
    FollowupSG.defects: (*_COMPLAINT, _DETAILS[0]),
    FollowupSG.affected: (*_COMPLAINT, *_DETAILS[:2]),
    FollowupSG.problem: (*_COMPLAINT, *_DETAILS),
    FollowupSG.evidence: (*_COMPLAINT, *_DETAILS, "трещина на крышке"),
    FollowupSG.letter: _NOTE,
    FollowupSG.deadline: (*_NOTE, "!Ответ до"),
    FollowupSG.supplier: (*_NOTE, "!Кому"),
    StartSG.main: ("/help", "!Назад", "!С чего начать"),
    StartSG.road: ("/help", "!Назад", "!С чего начать", "!Вся покупка"),
    WhereSG.purpose: ("/where",),
    WhereSG.quantity: ("/where", "!Себе"),
    WhereSG.urgency: ("/where", "!Себе", "!Не знаю"),
    WhereSG.answer: _ADVICE,
    WhereSG.fix: (*_ADVICE, "!Исправить ответы"),
    WhereSG.questions: ("/where", "!Частые вопросы"),
    WhereSG.question: ("/where", "!Частые вопросы", "!Где дешевле"),
    WhereSG.platforms: (*_ADVICE, "!Все площадки"),
    WhereSG.guide: (*_ADVICE, "!Как купить", "!По шагам"),
    RegisterSG.overview: ("/register",),
    RegisterSG.choice: ("/register", "!Выбрать шаг"),
    RegisterSG.step: ("/register", "!Начать"),
    RegisterSG.finished: (
        *("/register", "!Выбрать шаг", "!Регистрация: AliExpress", "!Начать"),
        *["!Готово"] * 6,
    ),
}


def every(*groups: type[StatesGroup]) -> list[State]:
    return [state for group in groups for state in group.__all_states__]


async def lead(anna: Conversation, state: State) -> None:
    """Walk into the state; a button is found by what its label begins with."""
    anna.buyers.is_unreadable = state == BuyerSG.unreadable
    for step in WAYS[state]:
        if step.startswith("!"):
            await anna.press(next(one for one in anna.buttons if one.startswith(step[1:])))
        else:
            await anna.send(step)
    assert context(anna)["state"] == state.state


def context(anna: Conversation) -> dict[str, Any]:
    """What is stored of the conversation that is open now: its state and its answers."""
    stored = json.loads(anna.stored[anna.client.user.id])
    opened: dict[str, Any] = stored[
        f"aiogd:context:{stored['aiogd:stack::data']['intents'][-1]}:data"
    ]
    return opened
