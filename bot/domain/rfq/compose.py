"""Writes the two letters: an inquiry to one supplier, and the posting that all of them see (Q1-Q10)."""

from collections.abc import Iterator

from bot.domain.letter import Layout, Letter, Line, Paragraph, Value, Words
from bot.domain.rfq.model import TargetPrice
from bot.domain.rfq.request import Request, Sender, SpecWords, number


def inquiry(request: Request) -> Letter:
    """To one supplier: a greeting, who we are, what we need, questions; short sentences (Q3, Q4)."""
    return Letter(
        title=_title("letter-inquiry-title", request),
        paragraphs=_paragraphs(
            [Line("letter-hello")],
            list(_introduction(request.sender)),
            list(_need(request)),
            _specification(request),
            Paragraph(tuple(_terms(request)), Layout.LINES),
            _questions("letter-questions", request),
            [Line("letter-thanks")],
            list(_signature(request.sender)),
        ),
    )


def posting(request: Request) -> Letter:
    """The RFQ itself: public, so without the buyer's name and contacts (RFQ3)."""
    return Letter(
        title=_title("letter-posting-title", request),
        paragraphs=_paragraphs(
            list(_need(request)),
            _specification(request),
            Paragraph(tuple(_terms(request)), Layout.LINES),
            _questions("letter-posting-questions", request),
            list(_buyer(request.sender)),
        ),
    )


def _paragraphs(*parts: list[Line] | Paragraph | None) -> tuple[Paragraph, ...]:
    made = (Paragraph(tuple(part)) if isinstance(part, list) else part for part in parts)
    return tuple(part for part in made if part and part.lines)


def _title(key: str, request: Request) -> Line:
    values: dict[str, Value] = {"product": request.product}
    if request.quantity:
        return Line(f"{key}-quantity", {**values, "quantity": request.quantity})
    return Line(key, values)


def _introduction(sender: Sender) -> Iterator[Line]:
    if sender.name:
        yield Line("letter-name", {"name": sender.name})
    if sender.position and sender.company:
        job: dict[str, Value] = {"position": sender.position, "company": sender.company}
        yield Line("letter-job", job)
    elif sender.position:
        yield Line("letter-position", {"position": sender.position})
    elif sender.company:
        yield Line("letter-company", {"company": sender.company})
    yield from _business(sender)


def _business(sender: Sender) -> Iterator[Line]:
    if sender.business:
        yield Line("letter-business", {"business": sender.business})
    if sender.country and sender.city:
        home: dict[str, Value] = {"city": sender.city, "country": sender.country}
        yield Line("letter-home", home)
    elif sender.country:
        yield Line("letter-country", {"country": sender.country})


def _buyer(sender: Sender) -> Iterator[Line]:
    if sender.business:
        yield Line("letter-business", {"business": sender.business})
    if sender.country:
        yield Line("letter-country", {"country": sender.country})


def _signature(sender: Sender) -> Iterator[Line]:
    named = ", ".join(part for part in (sender.name, sender.company) if part)
    if named:
        yield Line("letter-signature", {"name": named})


def _need(request: Request) -> Iterator[Line]:
    values: dict[str, Value] = {"product": request.product}
    if request.quantity:
        yield Line("letter-need-quantity", {**values, "quantity": request.quantity})
    else:
        yield Line("letter-need", values)
    if request.breaks:
        yield Line("letter-breaks", {"breaks": request.breaks})
    if request.remark:
        yield Line("letter-remark", {"remark": request.remark})
    if request.purpose:
        yield Line("letter-purpose", {"purpose": request.purpose})


def _specification(request: Request) -> Paragraph | None:
    if not request.specification:
        return None
    lines = (Line("letter-specification"), *map(_spec, request.specification))
    return Paragraph(lines, Layout.BULLETS)


def _spec(spec: SpecWords) -> Line:
    values: dict[str, Value] = {"value": spec.value, "bound": spec.bound.value}
    if spec.label is None:
        return Line("letter-spec", values)
    return Line("letter-spec-named", {**values, "label": spec.label})


def _terms(request: Request) -> Iterator[Line]:
    if request.price:
        yield _price(request.price, request.price_unit)
    yield from _delivery(request)
    for name in ("transport", "packaging", "certificates", "sample"):
        said = getattr(request, name)
        if said:
            yield Line(f"letter-{name}", {name: said})
    if request.deadline and request.period:
        when: dict[str, Value] = {"date": request.deadline, "period": request.period}
        yield Line("letter-period", when)
    elif request.deadline:
        yield Line("letter-deadline", {"date": request.deadline})
    if request.payment:
        yield Line("letter-payment", {"payment": request.payment})
    if request.photos:
        yield Line("letter-photos")


def _delivery(request: Request) -> Iterator[Line]:
    if request.incoterm and request.place:
        delivery: dict[str, Value] = {"incoterm": request.incoterm, "place": request.place}
        yield Line("letter-delivery", delivery)
    elif request.incoterm:
        yield Line("letter-incoterm", {"incoterm": request.incoterm})


def _price(price: TargetPrice, unit: Words | None) -> Line:
    values: dict[str, Value] = {"price": _amounts(price)}
    if price.is_total:
        return Line("letter-budget", values)
    return Line("letter-price", {**values, "unit": unit or ""})


def _amounts(price: TargetPrice) -> str:
    amount = number(price.amount)
    if price.low is None:
        return f"{price.currency} {amount}"
    if price.is_pair:
        return f"{price.currency} {number(price.low)} / {price.currency} {amount}"
    return f"{price.currency} {number(price.low)}-{amount}"


def _questions(key: str, request: Request) -> Paragraph | None:
    lines = [Line("letter-question", {"question": one}) for one in request.questions]
    if request.topic:
        lines.append(Line("letter-topic", {"topic": request.topic}))
    return Paragraph((Line(key), *lines), Layout.NUMBERS) if lines else None
