"""Files that can not be used at all are refused in one sentence."""

from pathlib import Path

import pytest

from bot import i18n
from bot.domain.errors import AppError
from bot.integrations.vocabulary import Fault, Skip, files
from bot.integrations.vocabulary.files import open_text
from tests.unit.glossary_import.conftest import Reader
from tests.unit.glossary_import.samples import GOOGLE_RU, OWN, SHOPIFY_EN


@pytest.mark.parametrize(
    ("contents", "key"),
    [
        (["лом\tcrowbar\n"], "op-glossary-format"),
        ([""], "op-glossary-format"),
        (["# только заголовок\n"], "op-glossary-format"),
        (["ru\ten\tprice\n"], "op-glossary-format"),
        (["ru;en\nлом;crowbar\n"], "op-glossary-format"),
        ([GOOGLE_RU.replace(" - ", " > ")], "op-glossary-format"),
        ([OWN, GOOGLE_RU], "op-glossary-mixed"),
        ([GOOGLE_RU, SHOPIFY_EN], "op-glossary-mixed"),
        ([OWN.encode("utf-16")], "op-glossary-file-encoding"),
        ([OWN.encode("cp1251", "ignore")], "op-glossary-file-encoding"),
        (["ru\ten\n" + "лом\tcrowbar\n" * 50_001], "op-glossary-too-many"),
    ],
)
def test_useless_file_is_refused(
    read_texts: Reader, contents: list[str | bytes], key: str
) -> None:
    with pytest.raises(AppError, match=key) as refused:
        read_texts(*contents)
    assert "{" not in i18n.plain(key, **refused.value.values)


@pytest.mark.parametrize("path", [Path("no-such-file"), Path()])
def test_file_that_does_not_open_is_refused(path: Path) -> None:
    with pytest.raises(AppError, match="op-glossary-file-closed"):
        open_text(path)


def test_file_is_not_read_past_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_MEGABYTE", 10)
    path = tmp_path / "large"
    path.write_bytes(b"x" * 200)
    assert open_text(path).lines == ((1, "x" * 200),)
    path.write_bytes(b"x" * 201)
    with pytest.raises(AppError, match="op-glossary-file-large"):
        open_text(path)


@pytest.mark.parametrize("key", [*Skip, *Fault])
def test_every_reason_has_its_sentence(key: str) -> None:
    assert "\n" not in i18n.plain(key, roles="head")
