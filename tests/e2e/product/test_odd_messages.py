import pytest

from tests.e2e.product.stage import Stage

PHOTO = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}
pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def test_album_gets_one_hint(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    heard = len([message for message in anna.messages() if message.from_bot])
    for _ in range(5):
        await anna.send_raw({"photo": [PHOTO], "media_group_id": "album-1"})
    await anna.send("/search чайник")
    await anna.wait(contains="kettle")
    assert len([message for message in anna.messages() if message.from_bot]) == heard + 2


async def test_question_deleted_before_its_answer_is_still_answered(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Чистая группа", members=[anna, boris])
    asked = await anna.send("/search@concierge_bot 🤷", chat=group)
    await anna.delete(asked)
    await anna.wait(contains="Слов не нашлось", chat=group)


async def test_notice_of_telegram_is_nobodys_answer(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    heard = len(anna.messages())
    await anna.send_raw({"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}})
    await anna.send("чайник")
    await anna.wait(contains="kettle")
    assert len(anna.messages()) == heard + 3


async def test_content_this_version_cannot_read_gets_the_hint(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    await anna.send_raw({"poll": {"question": "?"}})
    await anna.wait(contains="Здесь нужен текст")
    await anna.send_raw({"something_of_the_future": {"x": 1}})
    await anna.wait(contains="Здесь нужен текст")
