"""What only the words of a request can tell about it; offline, so that every screen can ask."""

from collections.abc import Mapping

from bot.domain.personal import personal_details
from bot.domain.rfq import Bound, Rfq, RfqRules, Signs, Spec
from bot.domain.translation import GOOD_CONFIDENCE, Phrase, Role
from bot.services.ports import Translator

CHECKABLE_ATTRIBUTES = {Role.MATERIAL: "material", Role.COLOUR: "colour"}
CHECKABLE = frozenset({Role.MATERIAL, Role.COLOUR, Role.SPEC, Role.UNIT})


class RfqSigns:
    """Reads the signs that the score is made of."""

    def __init__(self, translator: Translator, rules: RfqRules) -> None:
        self._translator = translator
        self._rules = rules

    def read(self, rfq: Rfq, corrections: Mapping[str, str], *, is_introduced: bool) -> Signs:
        phrase = self._translator.translate(rfq.product, corrections)
        is_named = any(segment.en for product in phrase.products for segment in product)
        texts = [rfq.product, *(answer.own for answer in rfq.answers.values())]
        texts += [spec.value for spec in rfq.specification]
        return Signs(
            is_product_known=is_named and phrase.confidence >= GOOD_CONFIDENCE,
            checkable=sum(map(self._is_checkable, rfq.specification)),
            is_introduced=is_introduced,
            has_brand=self._has_brand(phrase),
            has_cyrillic=bool(rfq.product) and not is_named,
            has_several=len(phrase.products) > 1,
            has_personal=any(personal_details(text) for text in texts),
        )

    def _is_checkable(self, spec: Spec) -> bool:
        """A number, a limit, or a material or colour that the glossary knows."""
        if spec.bound is not Bound.EXACT or any(map(str.isdigit, spec.value)):
            return True
        if spec.attribute in CHECKABLE_ATTRIBUTES.values():
            return True
        phrase = self._translator.translate(spec.value, {})
        return any(
            segment.role in CHECKABLE and segment.is_sure
            for product in phrase.products
            for segment in product
        )

    def _has_brand(self, phrase: Phrase) -> bool:
        """Somebody's brand in the product itself; "for iPhone" only says what it fits (RFQ11)."""
        folded = phrase.text.casefold()
        compatible = self._rules.words.compatible
        return any(
            segment.role is Role.BRAND
            and segment.en.isalpha()
            and compatible.isdisjoint(folded.partition(segment.source.casefold())[0].split())
            for product in phrase.products
            for segment in product
        )
