import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.contacts import as_email, as_website


@pytest.mark.parametrize(
    ("typed", "email"),
    [
        (" anna@mail.ru ", "anna@mail.ru"),
        ("Anna.Petrova+ali@Shop.Example.COM", "Anna.Petrova+ali@shop.example.com"),
        ("a@b.co", "a@b.co"),
        ("o'neil@mail.xn--p1ai", "o'neil@mail.xn--p1ai"),
    ],
)
def test_mailbox_is_kept(typed: str, email: str) -> None:
    assert as_email(typed) == email


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "anna",
        "anna@",
        "@mail.ru",
        "anna@localhost",
        "anna@mail",
        "anna@@mail.ru",
        "an na@mail.ru",
        ".anna@mail.ru",
        "anna..p@mail.ru",
        "anna@-mail.ru",
        "anna@mail.r",
        "anna@192.168.0.1",
        "анна@mail.ru",
        "anna@почта.рф",
        "<anna@mail.ru>",
        "anna@mail.ru, b@mail.ru",
        f"{'a' * 65}@mail.ru",
        f"anna@{'a.' * 130}ru",
        "🙂@mail.ru",
        "anna@mail.ru\nbcc: b@mail.ru",
    ],
)
def test_what_is_no_mailbox_is_refused(typed: str) -> None:
    assert as_email(typed) is None


@pytest.mark.parametrize(
    ("typed", "website"),
    [
        ("shop.ru", "https://shop.ru"),
        ("https://shop.ru/", "https://shop.ru"),
        ("HTTP://Shop.RU/Catalog?q=1#top", "http://shop.ru/Catalog?q=1"),
        ("shop.ru:8443/a", "https://shop.ru:8443/a"),
        ("магазин.рф/чай", "https://xn--80aairftm.xn--p1ai/%D1%87%D0%B0%D0%B9"),
        ("https://www.instagram.com/anna_shop/", "https://www.instagram.com/anna_shop/"),
    ],
)
def test_public_page_is_kept(typed: str, website: str) -> None:
    assert as_website(typed) == website


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "нет",
        "shop",
        "ftp://shop.ru",
        "javascript:alert(1)",
        "mailto:anna@mail.ru",
        "https://anna:secret@shop.ru",
        "https://shop.ru@evil.com",
        "localhost",
        "http://localhost:8080",
        "http://printer.local",
        "db.internal",
        "http://127.0.0.1/",
        "http://[::1]/",
        "192.168.0.1",
        "http://2130706433",
        "http://0x7f.1",
        "https://shop.ru:99999",
        "https://shop..ru",
        "https://[shop.ru",
        "два слова.рф",
        "<b>shop.ru</b>",
        "https://shop.ru/" + "a" * 200,
        "🙂.ru/<script>",
    ],
)
def test_what_is_no_public_page_is_refused(typed: str) -> None:
    assert as_website(typed) is None


@given(st.text(max_size=60))
def test_any_accepted_page_is_ascii_and_is_accepted_again(typed: str) -> None:
    website = as_website(typed + ".ru")
    if website is not None:
        assert website.isascii()
        assert as_website(website) == website
