"""The papers of a deal in the chat: evidence attached, archived, drawn, put into calendars."""

import hashlib
import zipfile
from io import BytesIO
from typing import Any

import pytest
from aiogram.methods import SendDocument, SendPhoto
from aiogram.types import (
    BufferedInputFile,
    Chat,
    Document,
    FSInputFile,
    Message,
    PhotoSize,
    Update,
)
from icalendar import Calendar

from bot.domain.deal import Evidence, EvidenceKind
from bot.domain.deal.evidence import LARGEST_FILE, MOST_ITEMS
from bot.states import DealsSG, PapersSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import lead
from tests.fakes import MORNING

PHOTO, PDF = b"\xff\xd8 a photo", b"%PDF- an invoice"


@pytest.fixture
async def evidence(anna: Conversation) -> Conversation:
    """The screen of a deal's evidence."""
    await lead(anna, PapersSG.evidence)
    return anna


async def send(anna: Conversation, number: int = 1, **content: Any) -> None:
    chat = Chat(id=anna.client.user.id, type="private")
    message = Message(
        message_id=500 + number, date=MORNING, chat=chat, from_user=anna.client.user, **content
    )
    await anna.feed_update(anna.bot, Update(update_id=9000 + number, message=message))


def photo(name: str = "p", size: int | None = 100) -> dict[str, Any]:
    small = PhotoSize(file_id="small", file_unique_id="small", width=1, height=1)
    large = PhotoSize(file_id=name, file_unique_id=f"u{name}", width=9, height=9, file_size=size)
    return {"photo": [small, large]}


def document(name: str, file_name: str = "счёт.pdf", size: int = 100) -> dict[str, Any]:
    one = Document(file_id=name, file_unique_id=f"u{name}", file_name=file_name, file_size=size)
    return {"document": one}


def kept(anna: Conversation) -> list[Evidence]:
    return list(anna.evidence.items.values())


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


async def press(anna: Conversation, *labels: str) -> None:
    for label in labels:
        await anna.press(next(one for one in anna.buttons if one.startswith(label)))


async def test_note_is_kept_with_its_fingerprint(evidence: Conversation) -> None:
    await evidence.send("Обещали отправить до пятницы")
    (item,) = kept(evidence)
    assert item.text == "Обещали отправить до пятницы"
    assert item.sha256 == digest(item.text.encode())
    assert f"№1, заметка, отпечаток {item.sha256[:8]}…" in evidence.screen.text
    assert "Здесь 1 доказательство" in evidence.screen.text


async def test_photo_is_kept_in_its_largest_size_and_its_bytes_are_hashed(
    evidence: Conversation,
) -> None:
    evidence.bot.contents["p"] = PHOTO
    await send(evidence, **photo(), caption="коробки")
    (item,) = kept(evidence)
    assert (item.file_id, item.text, item.sha256) == ("p", "коробки", digest(PHOTO))
    assert f"отпечаток {digest(PHOTO)[:8]}…" in evidence.screen.text


async def test_file_that_cannot_be_downloaded_is_kept_all_the_same(
    evidence: Conversation,
) -> None:
    await send(evidence, **document("d", "../../invoice.pdf"))
    (item,) = kept(evidence)
    assert (item.name, item.sha256) == ("invoice.pdf", "")
    assert "отпечаток пока не снят" in evidence.screen.text


async def test_every_photo_of_an_album_is_kept(evidence: Conversation) -> None:
    for number in range(5):
        await send(evidence, number, **photo(f"p{number}"), media_group_id="album")
    assert [one.file_id for one in kept(evidence)] == [f"p{number}" for number in range(5)]
    assert [one.number for one in kept(evidence)] == [1, 2, 3, 4, 5]


async def test_same_file_again_is_not_kept_twice(evidence: Conversation) -> None:
    for number in (1, 2):
        await send(evidence, number, **photo())
    assert len(kept(evidence)) == 1
    assert "уже приложен: №1" in evidence.screen.text


async def test_too_large_a_file_is_refused_with_what_to_do(evidence: Conversation) -> None:
    await send(evidence, **document("d", size=LARGEST_FILE + 1))
    assert not kept(evidence)
    assert "больше 20 МБ" in evidence.screen.text


async def test_full_deal_takes_no_more(evidence: Conversation) -> None:
    await send(evidence, **photo())
    (first,) = kept(evidence)
    for number in range(2, MOST_ITEMS + 1):
        one = Evidence(
            f"x{number}", first.user_id, first.deal_id, MORNING, number, EvidenceKind.NOTE
        )  # type: ignore[arg-type]
        evidence.evidence.save(one)
    await send(evidence, 2, **photo("q"))
    await evidence.send("ещё")
    assert len(kept(evidence)) == MOST_ITEMS
    assert "Уже 200 доказательств" in evidence.screen.text
    assert "Уже 200 доказательств" in evidence.said[-1]


async def test_item_is_shown_sent_again_and_deleted_only_after_a_question(
    evidence: Conversation,
) -> None:
    evidence.bot.contents["d"] = PDF
    await send(evidence, **document("d"))
    await press(evidence, "№1")
    assert digest(PDF) in evidence.screen.text
    await press(evidence, "Прислать")
    assert evidence.bot.files[-1].document == "d"  # type: ignore[union-attr]
    await press(evidence, "Удалить")
    assert kept(evidence)
    await press(evidence, "Удалить навсегда")
    assert not kept(evidence)
    assert "Пока ничего нет" in evidence.screen.text


async def test_number_of_a_deleted_item_is_not_given_again(evidence: Conversation) -> None:
    for text in ("раз", "два", "три"):
        await evidence.send(text)
    await press(evidence, "№2", "Удалить", "Удалить навсегда")
    await evidence.send("четыре")
    assert [one.number for one in kept(evidence)] == [1, 3, 4]


async def test_back_leads_to_the_deal_it_came_from(anna: Conversation) -> None:
    await lead(anna, PapersSG.evidence)
    await press(anna, "Назад", "К сделке")
    assert "Заплачено" in anna.screen.text
    assert "Бумаги" in anna.buttons


async def test_archive_holds_everything_and_fingerprints_are_made_up_for(
    evidence: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    await evidence.send("заметка")
    await send(evidence, 1, **document("d"))
    await send(evidence, 2, **photo("gone"))
    evidence.bot.contents["d"] = PDF
    read = reading(evidence, monkeypatch)
    await press(evidence, "Назад", "Собрать архив")
    ((name, archive, caption),) = read
    assert name == "evidence-termokruzhki.zip"
    assert archive["002-счёт.pdf"] == PDF
    assert "003-photo.jpg" not in archive
    assert "Не удалось скачать: 1" in caption
    assert kept(evidence)[1].sha256 == digest(PDF)


async def test_archive_of_nothing_is_the_history(
    anna: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = reading(anna, monkeypatch)
    await lead(anna, PapersSG.menu)
    await press(anna, "Собрать архив")
    ((_, archive, _),) = read
    assert set(archive) == {"history.txt", "index.csv", "index.html"}


def reading(
    anna: Conversation, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, dict[str, bytes], str]]:
    """Archives as they are sent: afterwards they are gone from the disk."""
    found, send_document = [], anna.bot.send_document

    async def spy(chat_id: int, file: FSInputFile, caption: str) -> Any:
        with zipfile.ZipFile(file.path) as archive:
            content = {name: archive.read(name) for name in archive.namelist()}
        found.append((str(file.filename), content, caption))
        return await send_document(chat_id, file, caption=caption)

    monkeypatch.setattr(anna.bot, "send_document", spy)
    return found


async def test_picture_is_sent_as_a_photo_with_the_next_step(anna: Conversation) -> None:
    await lead(anna, PapersSG.menu)
    await press(anna, "Картинка")
    sent = anna.bot.files[-1]
    assert isinstance(sent, SendPhoto)
    assert data(sent.photo).startswith(b"\x89PNG")
    assert "термокружки · 6\xa0000\xa0$" in str(sent.caption)


async def test_calendar_file_of_a_deal_takes_back_what_is_gone(anna: Conversation) -> None:
    await lead(anna, PapersSG.menu)
    await press(anna, "К сделке", "Платежи", "задаток")
    await anna.send("1.12")
    await press(anna, "Назад", "Назад", "Бумаги", "В календарь")
    assert statuses(anna) == {"begun": "CONFIRMED", "due-0": "CONFIRMED"}
    await press(anna, "К сделке", "Платежи", "задаток", "Я оплатил", "Да, записать", "Назад")
    await press(anna, "Бумаги", "В календарь")
    assert statuses(anna)["due-0"] == "CANCELLED"
    assert statuses(anna)["paid-0-0"] == "CONFIRMED"


async def test_all_days_go_into_one_calendar(anna: Conversation) -> None:
    for product in ("термокружки", "чехлы"):
        await anna.send(f"/deals {product} 6000 usd 30/70")
        await press(anna, "Да, через")
    await anna.send("/deals")
    await press(anna, "Все сроки в календарь")
    summaries = [str(event["summary"]) for event in calendar(anna).walk("VEVENT")]
    assert sorted(summaries) == ["термокружки: сделка создана", "чехлы: сделка создана"]


async def test_list_without_deals_offers_no_calendar(anna: Conversation) -> None:
    await anna.send("/deals")
    assert "Все сроки в календарь" not in anna.buttons


def calendar(anna: Conversation) -> Any:
    sent = anna.bot.files[-1]
    assert isinstance(sent, SendDocument)
    return Calendar.from_ical(data(sent.document))


def statuses(anna: Conversation) -> dict[str, str]:
    events = calendar(anna).walk("VEVENT")
    return {str(one["uid"]).split("@")[0].partition("-")[2]: str(one["status"]) for one in events}


def data(file: Any) -> bytes:
    assert isinstance(file, BufferedInputFile)
    return BytesIO(file.data).getvalue()


async def test_card_of_a_deal_keeps_to_eight_buttons(anna: Conversation) -> None:
    await lead(anna, DealsSG.card)
    assert len(anna.buttons) == 8
