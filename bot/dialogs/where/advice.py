"""How a piece of advice reads: the best platform in full, the others in brief."""

from collections.abc import Sequence
from dataclasses import replace

from bot import i18n
from bot.domain.facts import FactBook
from bot.domain.platforms import Advice, Platform
from bot.i18n import Html
from bot.services.askers import Asker
from bot.texts import facts_text


def advice_text(first: Advice, others: Sequence[Advice], asker: Asker, facts: FactBook) -> Html:
    lines = [
        i18n.html(
            "where-advice-first", **_words(first), payment=payment_text(first.platform, asker)
        )
    ]
    for place, one in enumerate(others, 2):
        if one.platform.is_historical:
            lines.append(i18n.html("where-advice-never", **_words(one)))
        else:
            why = "no" if one.reasons == (one.platform.suits,) else "yes"
            brief = replace(one, reasons=one.reasons[:2], warnings=one.warnings[:1])
            lines.append(i18n.html("where-advice-next", **_words(brief), place=place, why=why))
    known = tuple(facts.told(first.payment.facts, asker.today, asker.country))
    stamp = facts_text.stamp(known, asker.today) if known else i18n.html("fact-unproven")
    lines.append(stamp)
    return Html("\n\n".join(filter(None, lines)))


def _words(advice: Advice) -> dict[str, str]:
    return {
        "name": advice.platform.name,
        "suits": i18n.plain(advice.platform.suits),
        "reasons": "; ".join(map(i18n.plain, advice.reasons)),
        "warnings": "; ".join(map(i18n.plain, advice.warnings)),
    }


def payment_text(platform: Platform, asker: Asker) -> Html:
    if asker.country is None:
        return Html(i18n.html("where-no-country"))
    return Html(i18n.html(platform.payment(asker.country).text))
