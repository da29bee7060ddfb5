from aiogram_dialog import Dialog

from bot.dialogs.deals import (
    ahead,
    course_windows,
    dates,
    field_windows,
    methods,
    payees,
    paying_windows,
    quoting,
    timing,
    vetting,
    watching,
    windows,
)
from bot.dialogs.deals.beginning import on_start

dialog = Dialog(
    windows.list_window,
    windows.pick_window,
    quoting.quote_window,
    windows.product_window,
    windows.total_window,
    windows.plan_window,
    windows.protection_window,
    dates.dates_window,
    windows.card_window,
    windows.more_window,
    field_windows.fields_window,
    field_windows.field_window,
    paying_windows.schedule_window,
    paying_windows.milestone_window,
    timing.when_window,
    methods.method_window,
    payees.payee_window,
    paying_windows.pay_window,
    paying_windows.gate_window,
    paying_windows.reason_window,
    course_windows.events_window,
    course_windows.event_window,
    watching.watch_window,
    ahead.ahead_window,
    course_windows.stage_window,
    course_windows.history_window,
    course_windows.aql_window,
    course_windows.letters_window,
    vetting.supplier_window,
    paying_windows.refund_window,
    course_windows.erase_window,
    on_start=on_start,
)

__all__ = ["dialog"]
