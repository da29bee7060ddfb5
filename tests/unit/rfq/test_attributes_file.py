"""The file of attributes: what it must hold, and how a mistake in it is named."""

from pathlib import Path

import pytest

from bot.domain.phrase import english
from bot.integrations.attributes import load_attributes
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError
from bot.integrations.translation import OfflineTranslator

SMALL = """
default = ["size", "colour"]
attribute = [
    { id = "size", ru = "Размер", en = "Size", zh = "尺寸", example = "1 м", ask = "Какой?", aliases = ["габариты"] },
    { id = "colour", ru = "Цвет", en = "Color", zh = "颜色", example = "белый", ask = "Какой?", aliases = [] },
    { id = "weight", ru = "Вес", en = "Weight", zh = "重量", example = "1 кг", ask = "Какой?", aliases = [] },
    { id = "shape", ru = "Форма", en = "Shape", zh = "形状", example = "круг", ask = "Какая?", aliases = [] },
    { id = "logo", ru = "Логотип", en = "Logo", zh = "标志", example = "да", ask = "Нужен?", aliases = [] },
]

[[kind]]
id = "mugs"
ru = "Кружки"
attributes = ["size", "colour", "weight", "shape", "logo"]
heads = ["mug"]

[[kind]]
id = "cups"
ru = "Чашки"
attributes = ["colour", "size", "weight", "shape", "logo"]
heads = ["cup"]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "attributes.toml"
    path.write_text(text, "utf-8")
    return path


def test_small_file_is_read(tmp_path: Path) -> None:
    attributes = load_attributes(written(tmp_path, SMALL))
    assert [kind.heads for kind in attributes.kind] == [("mug",), ("cup",)]


@pytest.mark.parametrize(
    ("before", "after", "complaint"),
    [
        ("[[kind]]", "[[kind", "attributes.toml:"),
        ('id = "mugs"\n', "", "kind.0.id: Field required"),
        ('id = "cups"', 'id = "mugs"', "kind 'mugs' is there 2 times"),
        ('id = "logo"', 'id = "shape"', "attribute 'shape' is there 2 times"),
        ('default = ["size"', 'default = ["smell"', "default: no attribute 'smell'"),
        ('"shape", "logo"]', '"shape", "smell"]', "mugs: no attribute 'smell'"),
        ('"shape", "logo"]', '"shape"]', "mugs: expected 5 to 8 attributes"),
        ('"shape", "logo"]', '"shape", "size"]', "mugs: attribute 'size' is there 2 times"),
        ('["габариты"]', '["цвет"]', "name 'цвет' is there 2 times"),
        ('["cup"]', '["Mug"]', "head 'mug' is there 2 times"),
        ('["cup"]', '["Cup"]', "'Cup' should be lower-case Latin"),
        ('["cup"]', '["чашка"]', "'чашка' should be lower-case Latin"),
        ('["cup"]', '[""]', "'' should be lower-case Latin"),
        ('en = "Size"', 'en = "Sizе"', "size: en and zh are read by suppliers"),
        ('zh = "尺寸"', 'zh = ""', "size: something is empty"),
        ('ru = "Размер"', f'ru = "{"Р" * 25}"', "size: ru is longer than 24"),
        ('ask = "Какой?"', f'ask = "{"К" * 61}"', "size: ask is longer than 60"),
    ],
)
def test_mistake_in_the_file_is_named(
    before: str, after: str, complaint: str, tmp_path: Path
) -> None:
    assert before in SMALL
    with pytest.raises(KnowledgeError) as caught:
        load_attributes(written(tmp_path, SMALL.replace(before, after, 1)))
    assert complaint in str(caught.value)


def test_every_mistake_has_its_line(tmp_path: Path) -> None:
    broken = SMALL.replace('["cup"]', '["Cup"]').replace('zh = "尺寸"', 'zh = ""')
    with pytest.raises(KnowledgeError) as caught:
        load_attributes(written(tmp_path, broken))
    assert len(str(caught.value).splitlines()) == 2


def test_shipped_file_knows_enough() -> None:
    shipped = load_attributes(KNOWLEDGE / "attributes.toml")
    assert len(shipped.kind) >= 70
    assert len(shipped.attribute) >= 90
    used = {attribute_id for kind in shipped.kind for attribute_id in kind.attributes}
    assert {attribute.id for attribute in shipped.attribute} <= used | set(shipped.default)


@pytest.fixture(scope="module")
def translator(tmp_path_factory: pytest.TempPathFactory) -> OfflineTranslator:
    return OfflineTranslator.load(cache_dir=tmp_path_factory.mktemp("cache"))


def test_every_example_reads_well_to_a_supplier(translator: OfflineTranslator) -> None:
    """What a button suggests must not come out as a guess."""
    examples = [
        attribute.example
        for attribute in load_attributes(KNOWLEDGE / "attributes.toml").attribute
        if not attribute.example.isascii()
    ]
    assert [text for text in examples if not translator.translate(text, {}).confidence > 0.8] == []


@pytest.mark.parametrize(
    ("answer", "supplier_reads"),
    [
        ("можно мыть в посудомойке, без запаха", "dishwasher safe odorless"),
        ("двойные стенки, держит тепло 6 часов", "double wall keeps hot 6 hours"),
        ("нержавейка 304, толщина стенки 2 мм", "304 stainless steel wall thickness 2 mm"),
        ("предоплата 30%, остаток 70%", "30% deposit 70% balance payment"),
        ("гарантия 1 год, замена брака", "1 year warranty replacement of defective goods"),
        ("наклейка с составом на русском", "ingredients sticker in Russian"),
        ("не боится воды и не ржавеет", "waterproof rust proof"),
        ("длина провода 1,5 м, вилка евро", "EU plug cable length 1.5 m"),
        ("для перепродажи", "for resale"),
    ],
)
def test_short_answer_reads_well_to_a_supplier(
    answer: str, supplier_reads: str, translator: OfflineTranslator
) -> None:
    (product,) = translator.translate(answer, {}).products
    assert english(product) == supplier_reads
