"""What people type and paste about a supplier."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.supplier import Payee, PayeeField, SupplierField
from bot.domain.supplier.errors import SupplierError
from bot.domain.supplier.typed import recognise, storefront, whole
from bot.services.supplier_reader import SupplierReader
from tests.unit.supplier.conftest import supplier

GOOD = "91350100M000100Y43"
BLOCK = f"""宁波例子进出口有限公司
Ningbo Example Imp. & Exp. Co., Ltd.
https://ningbo-example.en.alibaba.com/company_profile.html?spm=a27
USCC: {GOOD}
Verified, 5 YRS"""


def test_block_is_taken_apart(reader: SupplierReader) -> None:
    found = reader.pasted(BLOCK)
    assert found.name_zh == "宁波例子进出口有限公司"
    assert found.name_en == "Ningbo Example Imp. & Exp. Co., Ltd."
    assert found.link == "https://ningbo-example.en.alibaba.com/company_profile.html"
    assert found.uscc == GOOD


@pytest.mark.parametrize(
    "typed",
    [
        GOOD,
        GOOD.lower(),
        "9135 0100 M000 100Y 43",
        "９１３５０１００Ｍ０００１００Ｙ４３",
        "91350100М000100Y43",
    ],
)
def test_number_is_read_however_it_is_typed(reader: SupplierReader, typed: str) -> None:
    assert reader.pasted(typed).uscc == GOOD


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("91350100M000100Y44", "err-check-uscc-check"),
        ("91350100M000100Y4", "err-check-uscc-length"),
        ("91350100M00O100Y43", "err-check-uscc-signs"),
    ],
)
def test_wrong_number_says_what_is_wrong(reader: SupplierReader, typed: str, key: str) -> None:
    with pytest.raises(SupplierError) as refused:
        reader.uscc(typed)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Ningbo Example Co., Ltd", "Ningbo Example Co., Ltd"), ("Лили Трейд", "Lili Treid")],
)
def test_short_text_is_the_name(reader: SupplierReader, typed: str, name: str) -> None:
    assert reader.pasted(typed).name_en == name


@pytest.mark.parametrize("typed", ["", "🤷", "<b></b>", "123", "ы" * 5000, "й " * 400])
def test_what_is_no_supplier_is_refused(reader: SupplierReader, typed: str) -> None:
    with pytest.raises(SupplierError):
        reader.pasted(typed)


@given(st.text())
def test_no_text_breaks_the_recognition(text: str) -> None:
    recognise(text)
    whole(text)
    storefront(text)


@pytest.mark.parametrize(
    "typed",
    [
        "https://alibaba.com.evil.com/x", "https://evilalibaba.com", "http://localhost:8080",
        "https://user@ningbo.en.alibaba.com", "https://ningbo.en.alibaba.com:99", "ftp://x.alibaba.com",
        "javascript:alert(1)//alibaba.com", "https://alibaba.com@127.0.0.1/", "http://[::1]/alibaba.com",
    ],
)  # fmt: skip
def test_other_addresses_are_refused(typed: str) -> None:
    assert storefront(typed) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [("5 YRS", 5), ("10+", 10), ("1.2k", 1200), ("98,5 %", 98), ("1 234", 1234), ("2 тыс", 2000), ("нет", None), ("-5", None)],
)  # fmt: skip
def test_numbers_are_read_as_the_site_shows_them(typed: str, number: int | None) -> None:
    assert whole(typed) == number


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (SupplierField.YEARS, "NaN"),
        (SupplierField.YEARS, "10^18"),
        (SupplierField.YEARS, "100"),
        (SupplierField.RESPONSE_RATE, "150 %"),
        (SupplierField.NAME_ZH, "Ningbo"),
        (SupplierField.LINK, "ningbo example"),
        (SupplierField.ADDRESS, "а" * 500),
        (SupplierField.CONTRACT_NAME, "🤷"),
    ],
)
def test_answer_that_does_not_fit_is_refused(
    reader: SupplierReader, field: SupplierField, typed: str
) -> None:
    with pytest.raises(SupplierError):
        reader.change(supplier(name_en="A"), field, typed)


def test_one_line_with_the_label_of_what_was_asked_is_its_value(reader: SupplierReader) -> None:
    named = reader.payee(Payee(), PayeeField.BENEFICIARY, "Beneficiary: Ningbo Example Co., Ltd")
    assert named == Payee(beneficiary="Ningbo Example Co., Ltd")
    ended = reader.payee(named, PayeeField.TAIL, "Account No.: 4000 1234 5678")
    assert ended == replace(named, tail="5678")
    other = reader.payee(Payee(), PayeeField.BANK, "Division: Ningbo")
    assert other.bank == "Division: Ningbo"


def test_payee_is_read_from_a_block_and_of_the_account_only_the_end_is_kept(
    reader: SupplierReader,
) -> None:
    block = "Beneficiary: Ningbo Example Co., Ltd\nBank name: Bank of China\nSWIFT: BKCHCNBJ92A\nAccount No.: 4000 1234 5678"
    payee = reader.payee(Payee(), PayeeField.BENEFICIARY, block)
    assert payee == Payee("Ningbo Example Co., Ltd", "Bank of China", "CN", "BKCHCNBJ92A", "5678")


def test_only_name_cannot_be_forgotten(reader: SupplierReader) -> None:
    with pytest.raises(SupplierError):
        reader.clear(supplier(name_en="A"), SupplierField.NAME_EN)
    assert reader.clear(supplier(name_en="A", years=3), SupplierField.YEARS).years is None
