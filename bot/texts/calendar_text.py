"""How the days of deals read in a calendar. Whoever sees the calendar sees no bank details."""

from collections.abc import Sequence
from datetime import tzinfo

from bot import i18n
from bot.domain.deal import Deal, Exported, Moment, Wanted
from bot.domain.watch import WatchRules, outlook
from bot.texts import deal_text, moment_text


def wanted(deal: Deal, zone: tzinfo, rules: WatchRules) -> Sequence[Wanted]:
    """An entry for each dated moment, and for each deadline ahead."""
    return [_entry(deal, one) for one in outlook(deal, rules, zone)]


def cancelled(exported: Exported, deal: Deal | None) -> Wanted:
    """An entry that was in a former file; of a deleted deal nothing is known any more."""
    name = deal_text.name(deal) if deal else ""
    summary = i18n.plain("deal-ics-cancelled", name=name, known="yes" if deal else "no")
    return Wanted(exported.deal_id, exported.key, exported.day, summary, is_cancelled=True)


def _entry(deal: Deal, moment: Moment) -> Wanted:
    values = {
        "kind": moment.kind.value,
        "name": deal_text.name(deal),
        "total": deal_text.total(deal.terms.total),
    }
    return Wanted(
        deal.id,
        moment.key,
        moment.day,
        i18n.plain("deal-ics-summary", what=moment_text.what(deal, moment), **values),
        i18n.plain("deal-ics-text", **values),
        is_awaited=moment.kind.is_awaited,
    )
