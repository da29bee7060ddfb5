"""What was true once, or never, is not said again: each claim is known by how it would read.

A pattern is tried on its own sample first, so that a rule that catches nothing cannot pass. A
sentence that denies the claim is welcome.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

ROOT = Path(__file__).parents[2]
_DENIES = re.compile(
    r"\b(не|нет|никто|ни один|больше|раньше|когда-то|прежде|стар\w+|устарел\w*|ошибочн\w+|миф\w*"
    r"|неправда|неверно|перестал\w*|отключ\w+|до 2018|закры\w+|исчез\w*|давно)\b",
    re.IGNORECASE,
)
# (statements of the source article, how the claim reads, a sentence that makes it)
_CLAIMS = (
    ("R4", r"левом верхнем|верхнем левом|слева (вверху|сверху)", "Кнопка регистрации в левом верхнем углу."),
    ("R12", r"капч|код\w* с картинки", "Введите капчу и нажмите «Отправить»."),
    ("R2", r"^(?!.*(попробу|если)).*(вход|войд)\w* .{0,30}(данны|логин|парол)\w+ .{0,12}ali ?express", "Для входа возьмите данные AliExpress."),
    ("P9", r"(корзин\w+ .{0,20}нет|не клад\w+ .{0,20}корзин)", "Покупатель не кладёт товар в корзину."),
    ("F7", r"100 ?%[^.]{0,40}(надёжн|надежн|работающ|провер|гарант)|(надёжн|надежн|гарант)[^.]{0,20}100 ?%", "Это 100 % работающие организации."),
    ("F7", r"знач\w+[^.]{0,40}\b(гарантиру|ручается|подтверждает качеств)", "Значок Gold гарантирует качество."),
    ("F10", r"gold[^.]{0,60}(мошенник\w* (нет|реже|маловероят)|можно доверять|надёжн|надежн)", "У Gold Supplier мошенников маловероятно встретить."),
    ("F11", r"товар\w* (будет |будут )?провер\w+[^.]{0,30}(до|перед) (отправк|отгрузк)", "С Trade Assurance товары проверены перед отправкой."),
    ("M2", r"((visa|mastercard)[^.]{0,80}(доступн\w+ способ|удобн)|(проще|удобнее)[^.]{0,40}(visa|mastercard))", "Проще всего картой Visa или Mastercard."),
    ("M3", r"(конвертир|пересчит)\w+[^.]{0,30}рубл|(плат|оплат)\w+ [^.]{0,20}рублями на alibaba", "Сумма автоматически конвертируется в российские рубли."),
    ("M4", r"деньг\w*[^.]{0,60}(до (момента )?(отгрузк|отправк))", "Деньги лежат на счёте до момента отправки товара."),
    ("M7", r"(всего|только) (2|два|двумя) (способ|вариант)\w* опла", "В России всего два способа оплаты."),
    ("M13", r"(t/t|банковск\w+ перевод)[^.]{0,40}(д[её]ш[её]в|недорог)", "Банковский перевод очень дешёв для обеих сторон."),
    ("F7", r"\bassessed\b[^.]{0,40}(провер|надёж|надеж|работа)", "Assessed Supplier — проверенные организации."),
    ("M16", r"(western union|moneygram)[^.]{0,40}(можно|подойд|(?<!не)доступ|(?<!не )работа)", "Через Western Union можно оплатить заказ."),
    ("M21", r"(карт|платёж|платеж|перевод)\w*[^.]{0,40}не (более|больше) 20 ?(000|тыс)", "Один платёж картой — не более 20 тысяч долларов."),
    ("M22", r"2[,.]4 ?%", "Комиссия 2,4 % от стоимости заказа."),
    ("B18", r"secure payment|trade ?manager", "Уточните реквизиты в Trade Manager."),
    ("X3", r"(жалоб|спор)\w*[^.]{0,40}(почти всегда|в большинстве случаев|обычно)[^.]{0,20}(помога|действ|выигр)", "Обоснованная жалоба в большинстве случаев действует."),
    ("T1", r"(совету|рекоменду|выбир|начн\w+ с)\w*[^.]{0,30}tomtop", "Советуем TOMTOP."),
    ("LIM9", r"\b22 ?(€|евро)", "В Беларуси беспошлинно до 22 €."),
    ("C17", r"карт\w+[^.]{0,60}не облага\w+ пошлин", "Картой платят, если товар не облагается пошлинами."),
    ("RU10", r"80 ?%[^.]{0,40}(возвращ|возврат)", "80 % платежей возвращаются."),
)  # fmt: skip
_DATED = re.compile(r"\b20\d\d\b")


def _sentences() -> Iterator[tuple[str, str]]:
    """Every sentence of every message, with where it stands."""
    for path in sorted((ROOT / "locales" / "ru").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, fluent.Message) and entry.value:
                text = " ".join(_words(entry.value))
                for sentence in re.split(r"(?<=[.!?:])\s+|\n", text):
                    yield f"{path.name}: {entry.id.name}", sentence


def _words(node: fluent.BaseNode) -> Iterator[str]:
    if isinstance(node, fluent.TextElement):
        yield node.value
    elif isinstance(node, fluent.Pattern):
        for element in node.elements:
            yield from _words(element)
    elif isinstance(node, fluent.Placeable):
        yield from _words(node.expression)
    elif isinstance(node, fluent.SelectExpression):
        for variant in node.variants:
            yield from _words(variant.value)


def _claims(pattern: str, sentence: str) -> bool:
    """Whether the sentence makes the claim of today: neither denied nor told as history."""
    said = re.search(pattern, sentence, re.IGNORECASE)
    if said is None:
        return False
    around = sentence[: said.start()] + sentence[said.end() :]
    return not _DENIES.search(around) and not _DATED.search(around)


@pytest.mark.parametrize(
    ("claim", "pattern", "sample"),
    _CLAIMS,
    ids=[f"{row[0]}-{number}" for number, row in enumerate(_CLAIMS)],
)
def test_outdated_claim_is_nowhere(claim: str, pattern: str, sample: str) -> None:
    assert _claims(pattern, sample), "the rule does not catch its own claim"
    made = [f"{where}: {text}" for where, text in _sentences() if _claims(pattern, text)]
    assert not made, f"{claim} is said again"
