"""Searches of one person: answered, kept in the history, corrected in the person's own words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.errors import NotFoundError
from bot.domain.ids import SearchId, UserId
from bot.domain.search import Search
from bot.services.finder import Finder, Found
from bot.services.ports import (
    Clock,
    CorrectionRepository,
    IdFactory,
    SearchRepository,
    UnknownWords,
)

HISTORY_LIMIT = 20


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What people's wishes teach: their own corrections, and words the glossary lacks."""

    corrections: CorrectionRepository
    unknown: UnknownWords


class SearchService:
    """Every change is staged for the update's single commit; nothing waits for the network."""

    def __init__(
        self,
        finder: Finder,
        searches: SearchRepository,
        vocabulary: Vocabulary,
        ids: IdFactory,
        clock: Clock,
    ) -> None:
        self._finder = finder
        self._searches = searches
        self._vocabulary = vocabulary
        self._ids = ids
        self._clock = clock

    async def look(self, user_id: UserId, text: str) -> Found:
        """Answer a wish and keep nothing of it.

        A country and a quantity named in the wish become the filters they stand for (S9). Raises
        EmptyQueryError when the words name no product.
        """
        corrections = await self._vocabulary.corrections.all(user_id)
        found = self._finder.show(self._new(user_id, text), corrections)
        return self._finder.filter(found, found.query.filters)

    async def start(self, user_id: UserId, text: str) -> Found:
        """Answer a wish as `look` does, and keep it in the user's history."""
        found = await self.look(user_id, text)
        self.learn(found)
        self._searches.save(found.search)
        return found

    def learn(self, found: Found) -> None:
        """Count the words that the glossary lacks; whose they were is not kept."""
        self._vocabulary.unknown.count([word.source.lower() for word in found.query.unsure])

    async def open(
        self, user_id: UserId, search_id: SearchId, product: int | None = None
    ) -> Found:
        """A search from the history. NotFoundError when it is gone or somebody else's."""
        search = await self._searches.get(user_id, search_id)
        if search is None:
            raise NotFoundError("err-not-found")
        if product is not None:
            search = replace(search, product=product)
        return self._finder.show(search, await self._vocabulary.corrections.all(user_id))

    async def history(self, user_id: UserId) -> Sequence[Search]:
        """The latest searches, newest first, each wish once."""
        wishes: dict[str, Search] = {}
        for search in await self._searches.latest(user_id, HISTORY_LIMIT):
            wishes.setdefault(search.text, search)
        return list(wishes.values())

    def keep(self, found: Found) -> None:
        """Let the history remember the choices made about this search."""
        self._searches.save(found.search)

    def correct(self, found: Found, source: str, english: str) -> Found:
        """Remember the user's own English for a word, and apply it; empty English drops it."""
        word = source.lower()
        corrected = self._finder.show(found.search, {**found.corrections, word: english})
        self._vocabulary.corrections.save(found.search.user_id, word, english)
        return corrected

    def _new(self, user_id: UserId, text: str) -> Search:
        return Search(
            id=SearchId(self._ids.next()),
            user_id=user_id,
            text=text,
            created_at=self._clock.now(),
        )
