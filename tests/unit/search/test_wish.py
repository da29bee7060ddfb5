import pytest

from bot.domain.wish import ProductLink, WishProblem, classify, clean, is_latin_only, product_link

PROBLEMS = [
    ("", WishProblem.EMPTY),
    (" \n\t\u00a0 ", WishProblem.EMPTY),
    ("\u200b\u200f\ufeff", WishProblem.EMPTY),
    ("<b></b>", WishProblem.MARKUP),
    ("<script src='x'>", WishProblem.MARKUP),
    ("<\x00b>", WishProblem.MARKUP),
    ("🎧🎧", WishProblem.NO_WORDS),
    ("👩‍👩‍👧❤️", WishProblem.NO_WORDS),
    ("?!…", WishProblem.NO_WORDS),
    ("12345", WishProblem.DIGITS_ONLY),
    ("10 000 $", WishProblem.DIGITS_ONLY),
    ("чайник " * 50, WishProblem.TOO_LONG),
    ("я" * 5000, WishProblem.TOO_LONG),
    ("耳机", WishProblem.OTHER_SCRIPT),
    ("سماعات", WishProblem.OTHER_SCRIPT),
    ("https://example.com/x", WishProblem.LINK),
    ("http://[oops", WishProblem.LINK),
    ("найди такое www.wildberries.ru/catalog/1", WishProblem.LINK),
    ("ozon.ru/product/123", WishProblem.LINK),
    ("t.me/somebody", WishProblem.LINK),
    ("https://www.alibaba.com/trade/search?SearchText=mug", WishProblem.LINK),
    ("https://alibaba.com.evil.ru/product-detail/Mug_160.html", WishProblem.LINK),
    ("https://www.alibaba.com/product-detail/Mug_1600.html?spm=" + "a" * 400,
     WishProblem.PRODUCT_LINK),
    ("https://russian.alibaba.com/product-detail/mug-1600.html", WishProblem.PRODUCT_LINK),
    ("вот m.alibaba.com/product/1600/mug.html", WishProblem.PRODUCT_LINK),
]  # fmt: skip

WISHES = [
    "чайник",
    "power bank",
    "<b>чайник</b>",
    "🎧 наушники",
    "usb 3.0 хаб",
    "труба <30 мм и >10 мм",
    "подшипник 6205.2RS",
    "чай в пак.ru-лонах",
    "耳机 наушники",
]


@pytest.mark.parametrize(("text", "problem"), PROBLEMS)
def test_each_bad_input_has_its_name(text: str, problem: WishProblem) -> None:
    assert classify(text) is problem


@pytest.mark.parametrize("text", WISHES)
def test_wish_is_not_a_problem(text: str) -> None:
    assert classify(text) is None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  чайник \n  белый ", "чайник белый"),
        ("чай\u200bник", "чайник"),
        ("ча\u0301йник", "чайник"),
        ("чаи\u0306ник", "чайник"),
        ("<b>чайник</b><!-- x --> белый", "чайник белый"),
        ("труба <30 мм", "труба <30 мм"),
        ("\u202eчайник\x00", "чайник"),
        ("<<b>i>чайник", "< i>чайник"),
    ],
)
def test_clean_keeps_what_a_reader_sees(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "latin"), [("power bank", True), ("чайник x", False), ("15", False), ("", False)]
)
def test_latin_only(text: str, latin: bool) -> None:
    assert is_latin_only(text) is latin


def test_link_to_a_product_tells_its_page_and_its_name() -> None:
    text = "вот www.alibaba.com/product-detail/Steel-Travel-Mug_1600123.html?spm=a27 берём"
    assert product_link(text) == ProductLink(
        "https://www.alibaba.com/product-detail/Steel-Travel-Mug_1600123.html", "Steel Travel Mug"
    )
    assert product_link("https://m.alibaba.com/product/1600/mug.html").name == ""
    assert product_link("https://evil.example/product-detail/mug_1600.html") is None
