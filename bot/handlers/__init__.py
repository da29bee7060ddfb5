"""Handlers outside the dialogs, in the order in which they are asked."""

from aiogram import Router

from bot.handlers import (
    buttons,
    commands,
    errors,
    free_text,
    group_presses,
    groups,
    inline,
    membership,
    offers,
    reminders,
    service,
    share_presses,
    shares,
    turns,
)


def build_router(*dialogs: Router) -> Router:
    """All routers of the bot around the given dialogs.

    Order matters: commands work in every state, so they come before the dialogs; free text is
    what no conversation wanted, so it comes last.
    """
    router = Router(name="root")
    router.include_routers(
        inline.build_router(),
        shares.build_router(),
        share_presses.build_router(),
        service.build_router(),
        groups.build_router(),
        group_presses.build_router(),
        reminders.build_router(),
        commands.build_router(),
        turns.build_router(),
        buttons.build_router(),
        offers.build_router(),
    )
    router.include_routers(*dialogs)
    router.include_routers(membership.build_router(), free_text.build_router())
    errors.register(router)
    return router
