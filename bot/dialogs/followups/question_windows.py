from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.followups import answers, getters, preview
from bot.states import FollowupSG
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, choices, home_button

TEXT = [ContentType.TEXT]

kind_window = Screen(
    Said("followups-kind"),
    choices(Label("followups-btn-kind"), "kind", "kinds", answers.on_kind),
    Button(
        Label("followups-btn-other"), id="other", on_click=answers.on_other_product, when="product"
    ),
    home_button(),
    state=FollowupSG.kind,
    hint="followups-kind-hint",
    getter=getters.get_kinds,
    preview_data=preview.KINDS,
)

product_window = Screen(
    Said("followups-product"),
    MessageInput(answers.on_product, content_types=TEXT),
    back_button(FollowupSG.kind),
    state=FollowupSG.product,
    hint="followups-product-hint",
    getter=getters.get_product,
    preview_data=preview.PRODUCT,
)

blocked_window = Screen(
    Said("followups-blocked"),
    choices(Label("followups-btn-blocked"), "blocked", "items", answers.on_mark),
    Button(
        Label("followups-btn-marked"),
        id="blocked_done",
        on_click=answers.on_marked,
        style=PRIMARY,
    ),
    back_button(FollowupSG.kind),
    state=FollowupSG.blocked,
    hint="followups-marks-hint",
    getter=getters.get_blocked,
    preview_data=preview.BLOCKED,
)

fields_window = Screen(
    Said("followups-fields"),
    choices(Label("followups-btn-field"), "fields", "items", answers.on_mark),
    Button(
        Label("followups-btn-fields-marked"),
        id="fields_done",
        on_click=answers.on_marked,
        style=PRIMARY,
    ),
    back_button(FollowupSG.kind),
    state=FollowupSG.fields,
    hint="followups-marks-hint",
    getter=getters.get_fields,
    preview_data=preview.FIELDS,
)

quantity_window = Screen(
    Said("followups-quantity"),
    MessageInput(answers.on_quantity, content_types=TEXT),
    Button(Label("followups-btn-quantity"), id="quantity_as_it_is", on_click=answers.on_as_it_is),
    back_button(FollowupSG.kind),
    state=FollowupSG.quantity,
    hint="followups-quantity-hint",
    getter=getters.get_quantity,
    preview_data=preview.QUANTITY,
)

price_window = Screen(
    Said("followups-price"),
    MessageInput(answers.on_price, content_types=TEXT),
    Button(
        Label("followups-btn-price"),
        id="price_as_it_is",
        on_click=answers.on_as_it_is,
        when="price",
    ),
    Button(Label("followups-btn-no-price"), id="none", on_click=answers.on_no_price),
    back_button(FollowupSG.kind),
    state=FollowupSG.price,
    hint="followups-price-hint",
    getter=getters.get_price,
    preview_data=preview.PRICE,
)

defects_window = Screen(
    Said("followups-defects"),
    choices(Label("followups-btn-defect"), "defects", "items", answers.on_mark),
    Button(
        Label("followups-btn-defects-marked"),
        id="defects_done",
        on_click=answers.on_marked,
        style=PRIMARY,
    ),
    back_button(FollowupSG.kind),
    state=FollowupSG.defects,
    hint="followups-marks-hint",
    getter=getters.get_defects,
    preview_data=preview.DEFECTS,
)

affected_window = Screen(
    Said("followups-affected"),
    MessageInput(answers.on_affected, content_types=TEXT),
    Button(Label("followups-btn-skip"), id="affected_as_it_is", on_click=answers.on_as_it_is),
    back_button(FollowupSG.kind),
    state=FollowupSG.affected,
    hint="followups-quantity-hint",
)

problem_window = Screen(
    Said("followups-problem"),
    MessageInput(answers.on_problem, content_types=TEXT),
    Button(
        Label("followups-btn-skip"),
        id="problem_as_it_is",
        on_click=answers.on_as_it_is,
        when="is_told",
    ),
    back_button(FollowupSG.kind),
    state=FollowupSG.problem,
    hint="followups-problem-hint",
    getter=getters.get_problem,
    preview_data=preview.PROBLEM,
)

evidence_window = Screen(
    Said("followups-evidence"),
    choices(Label("followups-btn-evidence"), "evidence", "items", answers.on_mark),
    Button(
        Label("followups-btn-marked"),
        id="evidence_done",
        on_click=answers.on_marked,
        style=PRIMARY,
    ),
    back_button(FollowupSG.kind),
    state=FollowupSG.evidence,
    hint="followups-marks-hint",
    getter=getters.get_evidence,
    preview_data=preview.EVIDENCE,
)
