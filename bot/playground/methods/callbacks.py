"""answerCallbackQuery."""

from bot.playground import events
from bot.playground.call import Call, method


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    names = ("text", "show_alert", "url")
    answer = {name: call.params[name] for name in names if name in call.params}
    query = call.world.callbacks.answer(call.params["callback_query_id"], answer)
    call.world.publish(
        events.CallbackAnswered(
            query.person.id,
            query.id,
            answer.get("text", ""),
            answer.get("show_alert", False),
            answer.get("url", ""),
        )
    )
    return True
