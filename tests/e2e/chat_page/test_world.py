"""The rest of a Telegram: files, groups, other people, blocking, links, the clock."""

import pytest
from playwright.async_api import expect

from tests.e2e.browser import ChatPage
from tests.e2e.chat_page.conftest import Stage
from tests.e2e.chat_page.pictures import png

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


async def test_file_of_the_bot_can_be_downloaded(anna: ChatPage) -> None:
    await anna.send("/files")
    file = (await anna.shows("Файл")).get_by_role("link", name="Скачать план.txt")
    await expect(file).to_contain_text("2 КБ")
    async with anna.page.expect_download() as loading:
        await file.click()
    download = await loading.value
    assert download.suggested_filename == "план.txt"
    assert (await download.path()).read_bytes() == b"hello" * 400


async def test_picture_of_the_bot_is_drawn(anna: ChatPage) -> None:
    await anna.send("/files")
    image = (await anna.shows("Картинка")).get_by_role("img", name="Фото")
    await expect(image).to_have_js_property("naturalWidth", 320)
    await anna.screenshot("page-files")


@pytest.mark.parametrize(("kind", "answer"), [("photo", "картинку"), ("document", "файл")])
async def test_person_attaches_a_photo_or_a_file(anna: ChatPage, kind: str, answer: str) -> None:
    chooser = anna.page.locator(f"input[data-kind={kind}]")
    await chooser.set_input_files(
        [{"name": "вид.png", "mimeType": "image/png", "buffer": png(60, 40)}]
    )
    reply = await anna.shows(f"Вижу {answer}")
    await expect(reply.locator(".reply")).to_contain_text("Анна")


async def test_two_people_meet_in_a_group(stage: Stage, anna: ChatPage) -> None:
    boris = await stage.open("boris")
    await anna.open_chat("Закупка")
    await boris.open_chat("Закупка")
    await boris.send("берём триста?")
    said = await anna.shows("берём триста?")
    await expect(said).to_contain_text("Борис")
    await anna.send("/help@concierge_bot")
    await boris.shows("Справка для: Анна")
    await anna.screenshot("page-group")


async def test_person_switches_to_somebody_else_and_back(anna: ChatPage) -> None:
    await anna.become("Борис")
    await expect(anna.page.get_by_role("button", name="Начать", exact=True)).to_be_visible()
    await anna.become("Анна")
    await anna.shows("Добрый день")


async def test_newcomer_and_new_group_are_made_on_the_page(anna: ChatPage) -> None:
    await anna.page.get_by_role("button", name="Новый человек").click()
    await anna.page.get_by_role("textbox", name="Новый человек").fill("Вера")
    await anna.page.keyboard.press("Enter")
    await expect(anna.page.get_by_role("button", name="Вера", pressed=True)).to_be_visible()
    await anna.page.get_by_role("button", name="Меню чата").click()
    await anna.page.get_by_role("menuitem", name="Новая группа").click()
    await anna.page.get_by_role("textbox", name="Название группы").fill("Термокружки")
    await anna.page.keyboard.press("Enter")
    heading = anna.page.get_by_role("heading", level=2, name="Термокружки")
    await expect(heading).to_be_visible()
    await expect(anna.page.locator(".peer-state")).to_have_text("участников: 4")


async def test_blocked_bot_can_be_unblocked(stage: Stage, anna: ChatPage) -> None:
    await anna.page.get_by_role("button", name="Меню чата").click()
    await anna.page.get_by_role("menuitem", name="заблокировать").click()
    unblock = anna.page.get_by_role("button", name="Разблокировать", exact=True)
    await expect(unblock).to_be_visible()
    await expect(anna.input).to_be_hidden()
    await unblock.click()
    await expect(anna.input).to_be_visible()


async def test_deep_link_is_followed_from_the_menu(anna: ChatPage) -> None:
    await anna.page.get_by_role("button", name="Меню чата").click()
    await anna.page.get_by_role("menuitem", name="Открыть ссылку").click()
    await anna.page.get_by_role("textbox", name="Открыть ссылку на бота").fill("friend_7")
    await anna.page.keyboard.press("Enter")
    await anna.shows("Ссылка: friend_7")


async def test_time_bar_moves_the_clock_of_the_bot(stage: Stage, anna: ChatPage) -> None:
    before = stage.server.clock.now()
    await anna.move_clock("+1 неделя")
    await anna.toast("У бота теперь")
    await anna.move_clock("+1 день")
    await anna.move_clock("+1 ч")
    await expect(anna.page.get_by_text("Сегодня")).to_have_count(0)
    hours = (stage.server.clock.now() - before).total_seconds() / 3600
    assert 24 * 8 + 1 <= hours < 24 * 8 + 1.1


async def test_own_message_is_edited_and_answered_from_its_menu(anna: ChatPage) -> None:
    await anna.send("чайник")
    mine = anna.messages.filter(has_text="чайник").first
    await mine.locator(".bubble").click(button="right")
    await anna.page.get_by_role("menuitem", name="Изменить").click()
    await anna.input.fill("чайники")
    await anna.input.press("Enter")
    await anna.shows("Исправлено: чайники")
    await (await anna.shows("Исправлено")).locator(".bubble").click(button="right")
    await anna.page.get_by_role("menuitem", name="Ответить").click()
    await anna.send("да")
    reply = anna.messages.filter(has=anna.page.locator(".reply"))
    await expect(reply).to_contain_text("Исправлено: чайники")


async def test_reload_returns_to_the_same_person_and_chat(anna: ChatPage) -> None:
    await anna.become("Борис")
    await anna.open_chat("Закупка")
    await anna.page.reload()
    await expect(anna.page.get_by_role("button", name="Борис", pressed=True)).to_be_visible()
    await expect(anna.page.get_by_role("heading", level=2)).to_have_text("Закупка")


async def test_page_finds_the_playground_again_after_its_restart(stage: Stage) -> None:
    page = await stage.open("anna")
    address = stage.server.url
    await stage.server.stop()
    await expect(page.page.locator("#header")).to_contain_text("Нет связи")
    await stage.server.start(port=int(address.rpartition(":")[2]))
    await expect(page.page.locator("#header")).not_to_contain_text("Нет связи")
