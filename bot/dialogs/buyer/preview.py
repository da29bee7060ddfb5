"""Sample data, so that every window can be looked at without a database."""

from bot.dialogs.buyer.getters import CardData, StepData

STEP = StepData(
    step=3,
    steps=10,
    bar="▰▰▰▱▱▱▱▱▱▱",
    known="Anna Petrova",
    value="buyer",
    now=True,
    example="+7 912 345-67-89",
    encrypted="yes",
    walking=True,
    correcting=False,
    keeps=True,
    skips=False,
    finishes=True,
    leaves=False,
    clearable=False,
)
CARD = CardData(
    lines="Anna Petrova\nRomashka Ltd\nOmsk",
    introduces="yes",
    missing=3,
    name_latin="Anna Petrova",
    phone="+79131234567",
    address="g. Omsk, ul. Lenina, d. 5, kv. 12",
)
BUSINESSES = {"businesses": [{"id": "retail", "name": "retail shop"}]}
