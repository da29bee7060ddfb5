"""A complaint: facts, evidence, what is asked for and by which day; no blame."""

from collections.abc import Iterator

from bot.domain.followup.model import Evidence, Followup
from bot.domain.followup.parts import about, keys, points, prose, reply_by, subject
from bot.domain.letter import Layout, Line, Paragraph


def complaint(followup: Followup) -> Iterator[Paragraph]:
    """The agreed specification decides (ORD9), the evidence proves (DIS16)."""
    yield prose(about("followup-complaint", product=subject(followup)))
    if facts := tuple(_facts(followup)):
        yield Paragraph((Line("followup-complaint-facts"), *facts), Layout.BULLETS)
    if Evidence.CONTRACT in followup.evidence:
        yield prose(Line("followup-complaint-agreed"))
    if followup.evidence:
        yield points("followup-evidence", keys("followup-evidence-", followup.evidence))
    asked = ("replacement", "refund", "discount")
    yield points("followup-complaint-ask", (f"followup-complaint-{one}" for one in asked))
    yield prose(*reply_by(followup, "followup-complaint-by"), Line("followup-complaint-settle"))


def _facts(followup: Followup) -> Iterator[Line]:
    yield from map(Line, keys("followup-defect-", followup.defects))
    if followup.affected:
        yield about("followup-complaint-affected", affected=followup.affected)
    if followup.problem:
        said = "topic" if followup.is_problem_draft else "problem"
        yield about(f"followup-complaint-{said}", problem=followup.problem)
