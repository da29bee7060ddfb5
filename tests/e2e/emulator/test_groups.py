"""Groups: membership, privacy, migration, topics, pins."""

import pytest

from bot.playground.driver import Group, User
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient


@pytest.fixture
def anna(server: BotApiServer) -> User:
    return server.user("anna")


@pytest.fixture
def boris(server: BotApiServer) -> User:
    return server.user("boris")


@pytest.fixture
def group(server: BotApiServer, anna: User, boris: User) -> Group:
    return server.group("Закупка", members=[anna, boris], supergroup=False)


async def texts(api: RawClient) -> list[str]:
    updates = await api("getUpdates", offset=0)
    return [each["message"]["text"] for each in updates if "text" in each.get("message", {})]


async def test_the_bot_learns_of_its_own_coming_and_going(
    server: BotApiServer, api: RawClient, anna: User, group: Group
) -> None:
    group.kick_bot()
    updates = await api("getUpdates")
    kinds = [(set(each) - {"update_id"}).pop() for each in updates]
    assert kinds == ["message", "my_chat_member", "message", "my_chat_member"]
    statuses = [each["my_chat_member"]["new_chat_member"]["status"] for each in updates[1::2]]
    assert statuses == ["member", "kicked"]
    assert updates[0]["message"]["new_chat_members"][0]["username"] == "concierge_bot"
    kicked = await api.refused("sendMessage", chat_id=group.id, text="x")
    assert kicked == "403 Forbidden: bot was kicked from the group chat"
    await anna.send("без бота", chat=group)
    assert await texts(api) == []


async def test_a_supergroup_left_and_a_group_deleted(
    server: BotApiServer, api: RawClient, anna: User, group: Group
) -> None:
    big = server.group("Большая", members=[anna])
    await api("leaveChat", chat_id=big.id)
    left = await api.refused("sendMessage", chat_id=big.id, text="x")
    assert left == "403 Forbidden: bot is not a member of the supergroup chat"
    group.delete()
    gone = await api.refused("sendMessage", chat_id=group.id, text="x")
    assert gone == "403 Forbidden: the group chat was deleted"


async def test_privacy_mode_hides_the_talk_until_the_bot_leads(
    server: BotApiServer, api: RawClient, anna: User, group: Group
) -> None:
    await anna.send("скрыто", chat=group)
    await anna.send("/скрыто", chat=group)
    await anna.send("/early", chat=group)
    await anna.send("/named@Concierge_Bot раз", chat=group)
    await api("sendMessage", chat_id=group.id, text="тут")
    await anna.send("/late", chat=group)
    await anna.send("ответ", chat=group, reply_to=group.messages()[-2])
    assert await texts(api) == ["/named@Concierge_Bot раз", "/late", "ответ"]
    group.promote_bot()
    await anna.send("видно", chat=group)
    assert (await api("getUpdates", offset=-1))[0]["message"]["text"] == "видно"


async def test_migration_gives_the_new_id_everywhere(
    server: BotApiServer, api: RawClient, anna: User, group: Group
) -> None:
    old_id = group.migrate()
    body = await api.body("sendMessage", chat_id=old_id, text="x")
    assert body["description"] == "Bad Request: group chat was upgraded to a supergroup chat"
    assert body["parameters"] == {"migrate_to_chat_id": group.id}
    assert str(group.id).startswith("-100")
    services = [each["message"] for each in await api("getUpdates") if "message" in each]
    assert services[-2]["migrate_to_chat_id"] == group.id
    assert services[-1]["migrate_from_chat_id"] == old_id
    await api("sendMessage", chat_id=group.id, text="тут")
    assert anna.last(group).text == "тут"


async def test_topics_of_a_forum(server: BotApiServer, api: RawClient, anna: User) -> None:
    forum = server.group("Форум", members=[anna], forum=True)
    thread = forum.create_topic("Логистика")
    sent = await api("sendMessage", chat_id=forum.id, text="x", message_thread_id=thread)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread, True)
    missing = await api.refused("sendMessage", chat_id=forum.id, text="x", message_thread_id=99)
    assert missing == "400 Bad Request: message thread not found"
    refused = await api.refused("createForumTopic", chat_id=forum.id, name="x")
    assert "not enough rights" in refused
    forum.promote_bot()
    made = await api("createForumTopic", chat_id=forum.id, name="Цены")
    await api("closeForumTopic", chat_id=forum.id, message_thread_id=made["message_thread_id"])
    await api("deleteForumTopic", chat_id=forum.id, message_thread_id=thread)
    assert [topic["name"] for topic in server.world.chats_of(anna.id)[-1]["topics"]] == ["Цены"]


async def test_members_and_pins(
    server: BotApiServer, api: RawClient, anna: User, boris: User, group: Group
) -> None:
    assert await api("getChatMemberCount", chat_id=group.id) == 3
    (creator,) = await api("getChatAdministrators", chat_id=group.id)
    assert (creator["status"], creator["user"]["id"]) == ("creator", anna.id)
    sent = await api("sendMessage", chat_id=group.id, text="важно")
    place = {"chat_id": group.id, "message_id": sent["message_id"]}
    assert "not enough rights" in await api.refused("pinChatMessage", **place)
    group.promote_bot()
    await api("pinChatMessage", **place)
    assert (await api("getChat", chat_id=group.id))["pinned_message"]["text"] == "важно"
    await api("unpinAllChatMessages", chat_id=group.id)
    await api("banChatMember", chat_id=group.id, user_id=boris.id)
    status = await api("getChatMember", chat_id=group.id, user_id=boris.id)
    assert status["status"] == "kicked"
    with pytest.raises(AssertionError, match="boris is not in"):
        await boris.send("x", chat=group)


async def test_anonymous_administrator_speaks_as_the_group(
    server: BotApiServer, api: RawClient, anna: User, boris: User
) -> None:
    big = server.group("Большая", members=[anna, boris])
    await anna.send("/go@concierge_bot", chat=big, anonymous=True)
    (update,) = await api("getUpdates", offset=-1)
    message = update["message"]
    assert message["from"]["username"] == "GroupAnonymousBot"
    assert message["sender_chat"]["id"] == big.id
    with pytest.raises(AssertionError, match="no administrator"):
        await boris.send("/go@concierge_bot", chat=big, anonymous=True)
