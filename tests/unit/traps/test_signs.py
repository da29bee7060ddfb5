"""The little language of signs, and what turns a sign around."""

import pytest

from bot.domain.facts import FactBook
from bot.domain.traps import Level, Trap, TrapBook, TrapFinder
from bot.domain.traps.model import PayeeWords
from bot.domain.traps.signs import Signs
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KnowledgeError
from bot.integrations.traps import load_traps
from bot.services.message_reader import MessageReader

NOBODY = PayeeWords(("beneficiary",), (), ("bank",), "person", "abroad")


def shows(sign: str, text: str, calm: tuple[str, ...] = ()) -> bool:
    trap = Trap("one", Level.STOP, ("FRD1",), (sign,), calm)
    book = TrapBook(
        (trap,), {"app": ("wechat", "微信")}, ("beware",), ("not!", "never!"), (), ("not only",),
        NOBODY, (), (),
    )  # fmt: skip
    return bool(TrapFinder(book).find(text))


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("pay", "payment"),
        ("pay!", "pay now"),
        ("add . @app", "add my wechat"),
        ("加 . @app", "加我微信"),
        ("usdt", "可以付usdt吧"),
        ("pay & today", "today you pay"),
        ("pay", "not only you pay"),
        ("pay", "we do not know, you pay"),
    ],
)
def test_sign_is_seen(sign: str, text: str) -> None:
    assert shows(sign, text)


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("pay", "repay"),
        ("pay!", "payment"),
        ("add . @app", "add some other words and then the wechat"),
        ("add . @app", "please add. wechat"),
        ("pay & today", "pay. today"),
        ("pay", "never ask you to pay"),
        ("pay", "beware of who says pay"),
    ],
)
def test_sign_is_not_seen(sign: str, text: str) -> None:
    assert not shows(sign, text)


def test_calm_words_make_it_ordinary() -> None:
    assert not shows("pay", "pay for the sample", calm=("sample",))


@pytest.mark.parametrize(
    ("is_refusable", "text", "is_found"),
    [
        (True, "pay by cash we never do", False),
        (True, "pay by cash, we never do it", True),
        (False, "pay by cash we never do", True),
    ],
)
def test_refusal_behind_a_sign_turns_it_around(
    is_refusable: bool, text: str, is_found: bool
) -> None:
    trap = Trap("one", Level.STOP, ("FRD1",), ("pay",), is_refusable=is_refusable)
    book = TrapBook((trap,), {}, (), (), ("we never do",), (), NOBODY, (), ())
    assert bool(TrapFinder(book).find(text)) is is_found


def test_group_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        Signs({}).read("add . @nobody")


def test_every_warning_rests_on_a_known_fact() -> None:
    load_traps(load_facts(has_text=lambda _: True))
    with pytest.raises(KnowledgeError, match="payee-person: no fact 'FRD1'"):
        load_traps(FactBook(()))


def test_warning_without_its_words_is_refused() -> None:
    with pytest.raises(KnowledgeError, match="no text trap-brand"):
        load_traps(has_text=lambda key: key != "trap-brand")


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("Beneficiary: Zhang Wei\nBank: ICBC", "payee-person"),
        ("Beneficiary: Zhang Wei Bank: ICBC", "payee-person"),
        ("户名：张伟 开户行：工商银行", "payee-person"),
        ("SWIFT: HSBCHKHHHKH", "payee-other"),
        (
            "Beneficiary: Foshan Other Co., Ltd\nBest regards, Ningbo Example Co., Ltd",
            "payee-other",
        ),
    ],
)
def test_payee_is_compared(reader: MessageReader, text: str, trap: str) -> None:
    assert trap in {one.id for one in reader.read(text).traps}


@pytest.mark.parametrize(
    "text",
    [
        "Beneficiary: Ningbo Example Co., Ltd\nSWIFT: BKCHCNBJ92A\nRegards, Ningbo Example Co.,Ltd",
        "Receiver pays freight",
        "Name: Lily Wang\nTel: 123",
    ],
)
def test_own_firm_in_its_own_country_is_fine(reader: MessageReader, text: str) -> None:
    assert not reader.read(text).traps
