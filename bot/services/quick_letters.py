"""A short inquiry from one line, at once: nothing is kept, nobody signs it, no network."""

from dataclasses import dataclass

from bot.domain.ids import RfqId, UserId
from bot.domain.letter import Letter
from bot.domain.rfq import Rfq, Sender, inquiry
from bot.domain.wish import clean
from bot.domain.wording import TextKind
from bot.services.free_text import FreeText
from bot.services.ports import Clock, CorrectionRepository
from bot.services.rfq_reader import RfqReader
from bot.services.rfq_translator import Wordings, texts_of
from bot.services.rfq_writer import RfqWriter


@dataclass(frozen=True, slots=True)
class QuickLetter:
    """`doubtful` are words, as typed, that the letter lacks or guesses.

    `is_corrected`: the person's own words for things are in it.
    """

    product: str
    letter: Letter
    doubtful: tuple[str, ...]
    is_corrected: bool


class QuickLetters:
    """Offline only, so that it may be asked for at every key pressed."""

    def __init__(
        self,
        reader: RfqReader,
        writer: RfqWriter,
        free_text: FreeText,
        corrections: CorrectionRepository,
        clock: Clock,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._free_text = free_text
        self._corrections = corrections
        self._clock = clock

    async def write(self, user_id: UserId, wish: str) -> QuickLetter:
        """The inquiry about one product. AnswerError when the line names none."""
        now = self._clock.now()
        corrections = await self._corrections.all(user_id)
        blank = Rfq(RfqId(""), user_id, created_at=now, updated_at=now)
        rfq = self._reader.product(blank, clean(wish), corrections)
        named = await self._free_text.offline(user_id, [rfq.product], TextKind.NAME)
        texts = await self._free_text.offline(user_id, list(texts_of(rfq)))
        wordings = Wordings(named[rfq.product], dict(texts))
        said = self._writer.request(rfq, wordings, Sender())
        own_words = corrections.keys() & {word.casefold() for word in wish.split()}
        return QuickLetter(rfq.product, inquiry(said), wordings.doubtful, bool(own_words))
