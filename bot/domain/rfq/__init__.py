"""A request for quotation: reading answers, scoring how complete it is, writing the letters.

Everything here is pure; words in other languages come from outside.
"""

from bot.domain.rfq.compose import inquiry, posting
from bot.domain.rfq.counting import plain_weights, without_sizes
from bot.domain.rfq.deadline import read_deadline
from bot.domain.rfq.delivery import read_delivery, read_place
from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import (
    CHOICE_STEPS,
    STEPS,
    Answer,
    Bound,
    Deadline,
    Delivery,
    Packs,
    Photo,
    PhotoKind,
    Quantity,
    Rfq,
    Spec,
    Step,
    TargetPrice,
)
from bot.domain.rfq.offers import Choice, Incoterm, Place, Transport, Unit
from bot.domain.rfq.parts_of_year import last_of_year, part_of_year
from bot.domain.rfq.pieces import read_pieces
from bot.domain.rfq.price import named_currency, read_price
from bot.domain.rfq.quantity import PIECE, misplaced_quantity, read_quantity
from bot.domain.rfq.request import (
    Request,
    Sender,
    SpecWords,
    break_words,
    number,
    period_words,
    quantity_words,
)
from bot.domain.rfq.rules import RfqRules
from bot.domain.rfq.score import Assessment, Point, Signs, assess, ticked
from bot.domain.rfq.shares import with_shares
from bot.domain.rfq.specification import (
    ReadSpecification,
    merged,
    read_specification,
    read_value,
)
from bot.domain.rfq.spoken import spoken_sum, with_thousands
from bot.domain.rfq.vague import is_nothing, is_vague

__all__ = [
    "CHOICE_STEPS",
    "PIECE",
    "STEPS",
    "Answer",
    "AnswerError",
    "Assessment",
    "Bound",
    "Choice",
    "Deadline",
    "Delivery",
    "Incoterm",
    "Packs",
    "Photo",
    "PhotoKind",
    "Place",
    "Point",
    "Quantity",
    "ReadSpecification",
    "Request",
    "Rfq",
    "RfqRules",
    "Sender",
    "Signs",
    "Spec",
    "SpecWords",
    "Step",
    "TargetPrice",
    "Transport",
    "Unit",
    "assess",
    "break_words",
    "inquiry",
    "is_nothing",
    "is_vague",
    "last_of_year",
    "merged",
    "misplaced_quantity",
    "named_currency",
    "number",
    "part_of_year",
    "period_words",
    "plain_weights",
    "posting",
    "quantity_words",
    "read_deadline",
    "read_delivery",
    "read_pieces",
    "read_place",
    "read_price",
    "read_quantity",
    "read_specification",
    "read_value",
    "spoken_sum",
    "ticked",
    "with_shares",
    "with_thousands",
    "without_sizes",
]
