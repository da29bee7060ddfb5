"""A way into every state of every conversation: typed texts, "!" before buttons, "@" a group."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram.fsm.state import State, StatesGroup

from bot.domain.ids import ChatId
from bot.states import (
    BuyerSG,
    CheckSG,
    CostSG,
    DealsSG,
    FollowupSG,
    HelpSG,
    MenuSG,
    PapersSG,
    PaySG,
    PrivacySG,
    RegisterSG,
    RfqSG,
    SearchSG,
    SettingsSG,
    SharingSG,
    StartSG,
    WelcomeSG,
    WhereSG,
)
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
_COSTED = ("/cost 300 евро 4 кг казахстан для себя",)
_PAID = ("/pay 5000 usd казахстан",)
_COMPLAINT = ("/letters", "!Претензия", "термокружка")
_HAGGLE = ("/letters", "!Поторговаться", "термокружка")
_NOTE = ("/letters", "!Попросить образец", "термокружка")
_DEAL = ("/deals термокружки 6000 usd 30/70, 500 шт", "!Да, через")
_BALANCE = (*_DEAL, "!Платежи", "!остаток")
_MORE = (*_DEAL, "!Ещё")
_PAPERS = (*_DEAL, "!Бумаги")
_EVIDENCE = (*_PAPERS, "!Доказательства", "обещали до пятницы", "!№1")
_SHARING = (*_MORE, "!Показать в группе")
_OFFERED = (*_SHARING, "!Показать", "!Дальше")
# "@" before a group: the offer is taken there.
_SHARED = (*_OFFERED, "@Закупки", "!Готово", "!Закупки")
_ADVICE = ("/where кружки 50 штук себе, срочно",)
_FOUND = ("/search", "плюмбусовый чехол")
_DETAILS = ("!Без количества", "!Другое, опишу словами", _SKIP)

_NAMED = "/check Ningbo Example Co., Ltd"
_SUPPLIER = (_NAMED, "!К карточке")
_PAYEE = (*_SUPPLIER, "!Кому платим")
_DETAILS_OF = (
    "Beneficiary: Ningbo Example Co., Ltd\nBank: Bank of China\nSWIFT: BKCHCNBJ\nAccount No: 1234"
)
_ALARM = (
    *(*_PAYEE, "!Вписать реквизиты", _DETAILS_OF),
    *("!Вписать реквизиты", _DETAILS_OF.replace("1234", "9876")),
)
_HISTORY = (*_SUPPLIER, "!Итог", "!Отчёт сообщением", "!Прошлые проверки")

_BEGINNING: Mapping[State, tuple[str, ...]] = {
    MenuSG.main: ("/cancel",),
    WelcomeSG.consent: ("/start",),
    WelcomeSG.country: ("/start", "!Принимаю"),
    WelcomeSG.zone: ("/start", "!Принимаю", "!Россия"),
    SettingsSG.main: ("/settings",),
    SettingsSG.country: ("/settings", "!Страна"),
    SettingsSG.city: ("/settings", "!Город"),
    SettingsSG.zone: ("/settings", "!Часовой пояс"),
    SettingsSG.currency: ("/settings", "!Валюта"),
    SettingsSG.quiet: ("/settings", "!Тихие часы"),
    SettingsSG.letters: ("/settings", "!Язык писем"),
    SearchSG.wish: ("/search",),
    SearchSG.product: ("/search", "солнечная панель 400 Вт, инвертор 5 кВт"),
    SearchSG.result: _FOUND,
    SearchSG.more: (*_FOUND, "!Ещё"),
    SearchSG.price: (*_FOUND, "!Цена"),
    SearchSG.quantity: (*_FOUND, "!Партия"),
    SearchSG.exclude: (*_FOUND, "!Ещё", "!Исключить"),
    SearchSG.words: (*_FOUND, "!Ещё", "!Исправить перевод"),
    SearchSG.word: (*_FOUND, "!Ещё", "!Исправить перевод", "!чехол"),
    SearchSG.nothing: (*_FOUND, "!Ничего не нашлось"),
    SearchSG.badges: (*_FOUND, "!Ещё", "!Что значат"),
    SearchSG.history: (*_FOUND, "!Ещё", "!Прошлые поиски"),
}

WAYS: Mapping[State, tuple[str, ...]] = (
    _RFQ
    | _BEGINNING
    | {
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
        **{state: (*_CARD, "!Исправить", f"!{label}") for state, label in _FIELDS.items()},
        BuyerSG.fix: (*_CARD, "!Исправить"),
        BuyerSG.name: ("/profile",),
        BuyerSG.name_latin: ("/profile", "Иванова Анна"),
        BuyerSG.card: _CARD,
        BuyerSG.erase: (*_CARD, "!Удалить анкету"),
        BuyerSG.erased: (*_CARD, "!Удалить анкету", "!Удалить всё обо мне из анкеты"),
        BuyerSG.unreadable: ("/profile",),
        CostSG.ask: ("/cost",),
        CostSG.country: ("/cost 300 евро",),
        CostSG.purpose: ("/cost 300 евро казахстан",),
        CostSG.result: _COSTED,
        CostSG.change: (*_COSTED, "!Уточнить"),
        CostSG.part: (*_COSTED, "!Уточнить", "!Доставка и"),
        PaySG.country: ("/pay 5000 usd",),
        PaySG.money: ("/pay казахстан",),
        PaySG.result: _PAID,
        PaySG.change: (*_PAID, "!Изменить"),
        PaySG.bank: (*_PAID, "!Изменить", "!Банк"),
        PaySG.methods: (*_PAID, "!О способах"),
        PaySG.method: (*_PAID, "!Шаги"),
        PaySG.compare: (*_PAID, "!Сравнить"),
        PaySG.compared: (*_PAID, "!Сравнить", "!Карта", "!PayPal"),
        DealsSG.list: ("/deals",),
        DealsSG.pick: (*_LETTER, "!Ещё", "!В сделку"),
        DealsSG.quote: ("/deals", "!Предложение"),
        DealsSG.product: ("/deals", "!Новая сделка"),
        DealsSG.total: ("/deals термокружки",),
        DealsSG.plan: ("/deals термокружки 6000 usd",),
        DealsSG.protection: _DEAL[:1],
        DealsSG.dates: (_DEAL[0], "!Даты"),
        DealsSG.card: _DEAL,
        DealsSG.more: _MORE,
        DealsSG.schedule: (*_DEAL, "!Платежи"),
        DealsSG.milestone: _BALANCE,
        DealsSG.when: (*_BALANCE, "!Срок"),
        DealsSG.method: (*_BALANCE, "!Способ"),
        DealsSG.payee: (*_BALANCE, "!Кому"),
        DealsSG.pay: (*_DEAL, "!Платежи", "!задаток", "!Я оплатил"),
        DealsSG.gate: (*_BALANCE, "!Я оплатил"),
        DealsSG.reason: (*_BALANCE, "!Я оплатил", "!Платить без проверки"),
        DealsSG.events: (*_DEAL, "!Что случилось"),
        DealsSG.event: (*_DEAL, "!Что случилось", "!товар готов"),
        DealsSG.watch: (*_DEAL, "!Сроки"),
        DealsSG.ahead: (*_DEAL, "!Сроки", "!Готовность"),
        DealsSG.stage: (*_DEAL, "!Что случилось", "!Сменить этап"),
        DealsSG.history: (*_MORE, "!История"),
        DealsSG.aql: (*_MORE, "!Сколько штук"),
        DealsSG.fields: (*_MORE, "!Уточнить"),
        DealsSG.field: (*_MORE, "!Уточнить", "!Поставщик"),
        DealsSG.letters: (*_MORE, "!Письмо поставщику"),
        DealsSG.supplier: (*_MORE, "!Проверка поставщика"),
        DealsSG.refund: (
            *(*_DEAL, "!Платежи", "!задаток", "!Я оплатил", "!Да, записать"),
            *("!Назад", "!Ещё", "!Деньги вернули"),
        ),
        DealsSG.erase: (*_MORE, "!Удалить"),
        PapersSG.menu: _PAPERS,
        PapersSG.evidence: (*_PAPERS, "!Доказательства"),
        PapersSG.item: _EVIDENCE,
        PapersSG.erase: (*_EVIDENCE, "!Удалить"),
        SharingSG.groups: _SHARING,
        SharingSG.offer: (*_SHARING, "!Показать"),
        SharingSG.link: _OFFERED,
        SharingSG.group: _SHARED,
        SharingSG.end: (*_SHARED, "!Больше не"),
        CheckSG.list: ("/check",),
        CheckSG.card: _SUPPLIER,
        CheckSG.fields: (*_SUPPLIER, "!Исправить данные"),
        CheckSG.field: (_NAMED,),
        CheckSG.badges: (_NAMED, *[_SKIP] * 3),
        CheckSG.groups: (*_SUPPLIER, "!Проверить по пунктам"),
        CheckSG.item: (*_SUPPLIER, "!Проверить по пунктам", "!Оплата"),
        CheckSG.verdict: (*_SUPPLIER, "!Итог"),
        CheckSG.ask: (*_SUPPLIER, "!Итог", "!Что спросить"),
        CheckSG.payee: _PAYEE,
        CheckSG.detail: (*_PAYEE, "!Вписать реквизиты"),
        CheckSG.alarm: _ALARM,
        CheckSG.reason: (*_ALARM, "!Согласиться на новые"),
        CheckSG.history: _HISTORY,
        CheckSG.past: (*_HISTORY, "!22 ноября"),
        CheckSG.erase: (*_SUPPLIER, "!Удалить"),
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
        HelpSG.main: ("/help",),
        HelpSG.topic: ("/help", "!Оплата"),
        HelpSG.answer: ("/help что такое MOQ",),
        HelpSG.nearest: ("/help можно ли вернуть деньги", "!Не то?"),
        HelpSG.terms: ("/help", "!Слова торговли"),
        HelpSG.words: ("/help", "!Слова торговли", "!Оплата"),
        HelpSG.about: ("/help", "!Что я умею"),
        FollowupSG.supplier: (*_NOTE, "!Кому"),
        PrivacySG.main: ("/privacy",),
        PrivacySG.erase: ("/delete",),
        StartSG.main: ("/cancel", "!С чего начать"),
        StartSG.road: ("/cancel", "!С чего начать", "!Вся покупка"),
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
)


def every(*groups: type[StatesGroup]) -> list[State]:
    return [state for group in groups for state in group.__all_states__]


async def lead(anna: Conversation, state: State) -> None:
    """Walk into the state; a button is found by what its label begins with."""
    anna.buyers.is_unreadable = state == BuyerSG.unreadable
    for one in WAYS[state]:
        await step(anna, one)
    assert context(anna)["state"] == state.state


async def step(anna: Conversation, words: str) -> None:
    if words.startswith("@"):
        bring(anna, words[1:])
    elif words.startswith("!"):
        await anna.press(next(one for one in anna.buttons if one.startswith(words[1:])))
    else:
        await anna.send(words)


def bring(anna: Conversation, title: str) -> None:
    """The deal that is offered is shown to a group of that name."""
    for one in list(anna.shares.shares.values()):
        anna.shares.attach(replace(one, chat_id=ChatId(-100), title=title))


def context(anna: Conversation) -> dict[str, Any]:
    """What is stored of the conversation that is open now: its state and its answers.

    Empty when none is: the person has had everything erased.
    """
    stored = json.loads(anna.stored[anna.client.user.id])
    intents = stored["aiogd:stack::data"]["intents"]
    opened: dict[str, Any] = stored[f"aiogd:context:{intents[-1]}:data"] if intents else {}
    return opened
