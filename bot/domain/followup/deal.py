"""Letters about a quotation, a sample, a price, a payment and production."""

from collections.abc import Iterator

from bot.domain.followup.model import Followup
from bot.domain.followup.parts import about, keys, points, prose, reply_by, subject
from bot.domain.followup.price import price, price_questions
from bot.domain.letter import Layout, Line, Paragraph, Words
from bot.domain.rfq import Sender


def missing_fields(followup: Followup) -> Iterator[Paragraph]:
    """Only what is missing is asked for: the rest has been answered."""
    yield prose(about("followup-quoted", product=subject(followup)))
    if followup.fields:
        yield points("followup-missing", keys("followup-field-", followup.fields))
    yield prose(Line("followup-point-by-point"), *reply_by(followup))


def ask_sample(followup: Followup) -> Iterator[Paragraph]:
    """Cost, courier, refund and a sealed twin of the sample (SMP1-SMP3)."""
    yield prose(about("followup-sample", product=followup.product))
    courier = _courier(followup.sender)
    asked = [Line(f"followup-sample-{one}") for one in ("price", "refund", "days", "payment")]
    lines = (Line("followup-please-tell"), asked[0], courier, *asked[1:])
    yield Paragraph(lines, Layout.BULLETS)
    yield prose(Line("followup-sample-same"), Line("followup-sample-keep"))
    yield prose(Line("followup-sample-photos"), *reply_by(followup))


def _courier(sender: Sender) -> Line:
    country, city = sender.country, sender.city
    if country is None:
        return Line("followup-sample-courier")
    if not city:
        return about("followup-sample-courier-to", place=country)
    place = Words(f"{city}, {country.en}", f"{country.zh} {city}", f"{city}, {country.ru}")
    return about("followup-sample-courier-to", place=place)


def negotiate(followup: Followup) -> Iterator[Paragraph]:
    """A price for a quantity, and what could make it possible without a loss of quality."""
    yield prose(about("followup-quoted", product=followup.product))
    yield prose(*price(followup))
    yield price_questions()
    yield prose(Line("followup-quality-same"), Line("followup-price-then"), *reply_by(followup))


def confirm_payee(followup: Followup) -> Iterator[Paragraph]:
    """In the platform's chat, before any payment; never to a person (K4, FRD1-FRD4, FRD8)."""
    yield prose(about("followup-payee", product=subject(followup)))
    asked = ("name", "bank", "account", "swift", "owner")
    yield points("followup-payee-confirm", (f"followup-payee-{one}" for one in asked))
    yield prose(Line("followup-payee-personal"), Line("followup-payee-other"))
    yield prose(Line("followup-payee-change"), Line("followup-payee-channels"))
    yield prose(Line("followup-payee-then"), *reply_by(followup))


def production_photos(followup: Followup) -> Iterator[Paragraph]:
    yield prose(about("followup-production", product=subject(followup)))
    asked = ("materials", "line", "finished", "cartons", "date")
    yield points("followup-production-show", (f"followup-production-{one}" for one in asked))
    yield prose(Line("followup-production-progress"), *reply_by(followup))


def inspection_ready(followup: Followup) -> Iterator[Paragraph]:
    """Inspection at four fifths, the balance after its report (INS1, M12)."""
    yield prose(about("followup-inspection", product=subject(followup)))
    asked = ("date", "address", "contact", "list", "consent")
    yield points("followup-please-tell", (f"followup-inspection-{one}" for one in asked))
    yield prose(Line("followup-inspection-ahead"), *reply_by(followup))
    yield prose(Line("followup-inspection-hold"), Line("followup-inspection-balance"))
