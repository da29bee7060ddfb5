"""The questions, in the order of the steps."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.rfq import after, answers, beginning, details, getters, letter_getters, preview
from bot.dialogs.rfq.question import choosing, question
from bot.domain.rfq import Step
from bot.states import RfqSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button

resume_window = Screen(
    Said("rfq-resume"),
    Button(Label("rfq-btn-resume"), id="resume", on_click=beginning.on_resume, style=PRIMARY),
    Button(Label("rfq-btn-new"), id="new", on_click=beginning.on_new),
    Row(
        SwitchTo(Label("rfq-btn-history"), id="history", state=RfqSG.history),
        Button(Label("rfq-btn-followups"), id="followups", on_click=after.on_letters),
    ),
    home_button(),
    state=RfqSG.resume,
    hint="rfq-hint-buttons",
    getter=letter_getters.get_resume,
    preview_data=preview.RESUME,
)

product_window = question(
    Step.PRODUCT,
    Row(
        SwitchTo(Label("rfq-btn-history"), id="history", state=RfqSG.history),
        Button(Label("rfq-btn-followups"), id="followups", on_click=after.on_letters),
    ),
    on_typed=answers.on_product,
)

several_window = Screen(
    Said("rfq-several"),
    choices(Value("name"), "product", "products", answers.on_several, width=1),
    MessageInput(answers.on_product, content_types=[ContentType.TEXT]),
    back_button(RfqSG.product),
    state=RfqSG.several,
    hint="rfq-hint-product",
    getter=getters.get_several,
    preview_data=preview.SEVERAL,
)

purpose_window = choosing(Step.PURPOSE)

specification_window = question(
    Step.SPECIFICATION,
    Value("lines", when="lines"),
    choices(Label("rfq-btn-choice"), "attribute", "attributes", details.on_attribute),
    Button(
        Label("rfq-btn-last-line"), id="last", on_click=details.on_last_line_drop, when="lines"
    ),
    getter=getters.get_specification,
    sample=preview.SPECIFICATION,
)

attribute_window = Screen(
    Said("rfq-ask-attribute"),
    Said("rfq-attribute-now", when="now"),
    MessageInput(details.on_attribute_text, content_types=[ContentType.TEXT]),
    Row(
        Button(Label("rfq-btn-drop"), id="drop", on_click=details.on_attribute_drop, when="now"),
        back_button(RfqSG.specification),
    ),
    state=RfqSG.attribute,
    hint="rfq-hint-attribute",
    getter=getters.get_attribute,
    preview_data=preview.ATTRIBUTE,
)

quantity_window = question(
    Step.QUANTITY,
    choices(Value("name"), "quantity", "quantities", answers.on_suggestion, width=4),
    getter=getters.get_quantities,
    sample=preview.QUANTITIES,
)

price_window = question(Step.PRICE)

delivery_window = question(
    Step.DELIVERY,
    Value("explained"),
    choices(Value("name"), "incoterm", "incoterms", details.on_incoterm, width=4),
    getter=getters.get_incoterms,
    sample=preview.INCOTERMS,
)

place_window = Screen(
    Said("rfq-ask-place"),
    choices(Value("name"), "place", "places", details.on_place),
    MessageInput(details.on_place_text, content_types=[ContentType.TEXT]),
    Row(
        Button(Label("rfq-btn-skip"), id="next", on_click=answers.on_next),
        back_button(RfqSG.delivery),
    ),
    state=RfqSG.place,
    hint="rfq-hint-place",
    getter=getters.get_places,
    preview_data=preview.PLACES,
)

packaging_window = choosing(Step.PACKAGING)
certificates_window = choosing(Step.CERTIFICATES)
sample_window = choosing(Step.SAMPLE)

deadline_window = question(
    Step.DEADLINE,
    choices(Label("rfq-btn-days"), "days", "deadlines", details.on_deadline, width=4),
    getter=getters.get_deadlines,
    sample=preview.DEADLINES,
)

payment_window = choosing(Step.PAYMENT, width=1)

photos_window = question(
    Step.PHOTOS,
    MessageInput(details.on_photo, content_types=[ContentType.PHOTO, ContentType.DOCUMENT]),
    Button(
        Label("rfq-btn-photos-drop"), id="drop", on_click=details.on_photos_drop, when="has_answer"
    ),
    getter=getters.get_photos,
    sample=preview.PHOTOS,
)

questions_window = choosing(Step.QUESTIONS)
