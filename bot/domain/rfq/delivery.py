"""Reads the trade term and the place: "FOB Shanghai", "DAP Almaty", "to Omsk"."""

import re

from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import Delivery
from bot.domain.rfq.rules import RfqRules

LONGEST_PLACE, MOST_WORDS = 60, 4
PORT_TERM, DOOR_TERM = "FOB", "DAP"
_TOKEN = re.compile(r"[^\s,;:]+")


def read_delivery(text: str, rules: RfqRules) -> Delivery:
    """The Incoterm (INC2) that the text names, or the usual one for the place, and the place.

    AnswerError when there is neither a term nor a name of a place.
    """
    tokens = _TOKEN.findall(text)
    term = next((code for token in tokens if (code := _term(token, rules))), "")
    transport = next((way for token in tokens if (way := _transport(token, rules))), "")
    rest = [one for one in tokens if not (_term(one, rules) or _transport(one, rules))]
    place = read_place(" ".join(rest), rules)
    if not term and not place:
        raise AnswerError("err-rfq-delivery")
    return Delivery(term or _usual_term(place, rules), place, transport)


def read_place(text: str, rules: RfqRules) -> str:
    """The name of a place: one of the list, or the capitalised words after the last small word.

    AnswerError for what is no name.
    """
    tokens = text.strip(" .,;:-–—").split()
    if known := next((token for token in tokens if rules.place(token.strip(".,"))), None):
        return known.strip(".,")
    openers = [i for i, one in enumerate(tokens) if one.casefold() in rules.words.delivery_openers]
    place = " ".join(tokens[openers[-1] + 1 :] if openers else tokens).strip(" .,")
    if len(place) > LONGEST_PLACE or (place and not any(sign.isalpha() for sign in place)):
        raise AnswerError("err-rfq-delivery")
    words = place.split()
    is_talk = len(words) > 1 and not any(word[0].isupper() for word in words)
    return "" if is_talk or len(words) > MOST_WORDS else place


def _usual_term(place: str, rules: RfqRules) -> str:
    """A port of China alone means FOB; any other place is where the goods should arrive (INC3)."""
    known = rules.place(place)
    return PORT_TERM if known and known.in_china else DOOR_TERM


def _term(token: str, rules: RfqRules) -> str:
    folded = token.casefold().strip(".")
    return next((one.id for one in rules.incoterms if folded in one.spellings), "")


def _transport(token: str, rules: RfqRules) -> str:
    folded = token.casefold()
    return next((one.id for one in rules.transports if folded.startswith(one.stems)), "")
