"""`@bot ...` typed in any chat: read-only, answered once, cached only where it is nobody's."""

from typing import Final

from aiogram import Bot, Router
from aiogram.types import InlineQuery, InlineQueryResultsButton
from dishka import AsyncContainer, FromDishka
from dishka.integrations.aiogram import inject

from bot import i18n, inline, links
from bot.domain.ids import UserId
from bot.inline.cards import PAGE
from bot.services.profile import ProfileService

PUBLIC_SECONDS: Final = 300
_DIGITS: Final = 4


def build_router() -> Router:
    router = Router(name="inline")
    router.inline_query.register(on_query)
    return router


@inject
async def on_query(
    query: InlineQuery,
    bot: Bot,
    dishka_container: AsyncContainer,
    profile: FromDishka[ProfileService],
) -> None:
    """Personal answers are never cached: Telegram would show them after they have changed."""
    offset = _offset(query.offset)
    user_id, me = UserId(query.from_user.id), await bot.me()
    name = me.username or ""
    answer = await inline.answer(query.query, offset, user_id, name, dishka_container)
    is_known = answer.is_personal and (await profile.get(user_id)).has_consented
    after = offset + PAGE
    await query.answer(
        inline.results(answer, offset),
        is_personal=answer.is_personal,
        cache_time=0 if answer.is_personal else PUBLIC_SECONDS,
        next_offset=str(after) if after < answer.total else "",
        button=InlineQueryResultsButton(
            text=i18n.plain("inline-btn-open" if is_known else "inline-btn-start"),
            start_parameter=links.to_query(query.query),
        ),
    )


def _offset(text: str) -> int:
    """Where the page begins; a forged place is the beginning."""
    is_place = text.isascii() and text.isdecimal() and len(text) <= _DIGITS
    return int(text) if is_place else 0
