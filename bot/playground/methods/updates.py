"""How the bot gets its updates: getUpdates or a webhook; and ending the session."""

from typing import Any

from bot.playground.call import Call, method
from bot.playground.courier import Target
from bot.playground.errors import conflict
from bot.playground.polling import WEBHOOK_ACTIVE
from bot.playground.updates import KINDS, Update

Json = dict[str, Any]

DEFAULT_CONNECTIONS = 40


@method("getUpdates")
async def get_updates(call: Call) -> list[Update]:
    if call.delivery.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    _allow(call)
    offset, limit = call.get("offset", 0), call.get("limit", 100)
    return await call.delivery.poller.get(offset, limit, call.get("timeout", 0))


@method("setWebhook")
async def set_webhook(call: Call) -> bool:
    webhook = call.delivery.webhook
    if not call.get("url"):
        return await _delete(call)
    webhook.check(call.params["url"], call.get("secret_token", ""))
    call.delivery.poller.terminate("terminated by setWebhook request")
    if call.get("drop_pending_updates"):
        call.world.updates.clear()
    _allow(call)
    connections = min(max(call.get("max_connections", DEFAULT_CONNECTIONS), 1), 100)
    await webhook.set(Target(call.params["url"], call.get("secret_token", ""), connections))
    return True


@method("deleteWebhook")
async def delete_webhook(call: Call) -> bool:
    return await _delete(call)


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    webhook, queue = call.delivery.webhook, call.world.updates
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(queue.pending()),
    }
    if webhook.url:
        info |= {"max_connections": webhook.target.max_connections, "ip_address": "127.0.0.1"}
    if queue.allowed:
        info["allowed_updates"] = queue.allowed
    return info | webhook.last_error


@method("logOut", "close")
def end_session(call: Call) -> bool:
    call.delivery.poller.terminate("terminated by other getUpdates request")
    return True


async def _delete(call: Call) -> bool:
    await call.delivery.webhook.unset()
    if call.get("drop_pending_updates"):
        call.world.updates.clear()
    return True


def _allow(call: Call) -> None:
    """Sticky: a call without `allowed_updates` keeps the previous list."""
    allowed = call.get("allowed_updates")
    if allowed is not None:
        call.world.updates.allowed = [kind for kind in allowed if kind in KINDS]
