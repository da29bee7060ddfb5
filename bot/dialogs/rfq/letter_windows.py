"""The review, the letters and what one can do with them."""

from aiogram import F
from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import (
    Button,
    CopyText,
    Group,
    Row,
    ScrollingGroup,
    Select,
    SwitchTo,
    Url,
)

from bot.dialogs.rfq import after, beginning, letter_getters, past, preview, review, sending
from bot.states import RfqSG
from bot.widgets import (
    DANGER,
    PRIMARY,
    Label,
    Said,
    Screen,
    Value,
    back_button,
    choices,
    home_button,
    item_id,
)

HISTORY_PAGE = 6

review_window = Screen(
    Value("note", when="note"),
    Said("rfq-review"),
    Button(Label("rfq-btn-write"), id="write", on_click=review.on_write, style=PRIMARY),
    choices(Label("rfq-btn-step"), "step", "steps", review.on_fix),
    Button(Label("rfq-btn-buyer"), id="buyer", on_click=review.on_buyer),
    Row(
        Button(
            Label("rfq-btn-repeat"), id="repeat", on_click=beginning.on_repeat, when="finished"
        ),
        Button(Label("rfq-btn-deal"), id="deal", on_click=after.on_deal, when="finished"),
        home_button(),
    ),
    state=RfqSG.review,
    hint="rfq-hint-review",
    getter=letter_getters.get_review,
    preview_data=preview.REVIEW,
)

letter_window = Screen(
    Said("rfq-letter"),
    Group(
        Button(Label("rfq-btn-inquiry"), id="inquiry", on_click=sending.on_kind),
        Button(Label("rfq-btn-posting"), id="posting", on_click=sending.on_kind),
        Button(Label("rfq-btn-en"), id="en", on_click=sending.on_language),
        Button(Label("rfq-btn-zh"), id="zh", on_click=sending.on_language),
        width=2,
    ),
    Button(Label("rfq-btn-send"), id="send", on_click=sending.on_send, style=PRIMARY),
    CopyText(Label("rfq-btn-copy-body"), Value("copied_body"), when="is_short"),
    Row(
        CopyText(Label("rfq-btn-copy-title"), Value("copied_title")),
        Button(Label("rfq-btn-pdf"), id="pdf", on_click=sending.on_pdf),
        Button(Label("rfq-btn-txt"), id="txt", on_click=sending.on_text_file),
    ),
    Url(Label("rfq-btn-form"), Value("link")),
    SwitchTo(Label("rfq-btn-words"), id="words", state=RfqSG.words, when="has_doubts"),
    Row(
        SwitchTo(Label("rfq-btn-answers"), id="review", state=RfqSG.review),
        SwitchTo(Label("rfq-btn-more"), id="more", state=RfqSG.more),
    ),
    state=RfqSG.letter,
    hint="rfq-hint-letter",
    getter=letter_getters.get_letter,
    preview_data=preview.LETTER,
)

more_window = Screen(
    Value("note", when="note"),
    Said("rfq-more"),
    Button(Label("rfq-btn-followups"), id="followups", on_click=after.on_followups),
    Button(Label("rfq-btn-deal"), id="deal", on_click=after.on_deal),
    SwitchTo(Label("rfq-btn-template"), id="template", state=RfqSG.template),
    Button(Label("rfq-btn-photos"), id="photos", on_click=sending.on_pictures, when="has_photos"),
    Button(Label("rfq-btn-repeat"), id="repeat", on_click=beginning.on_repeat),
    SwitchTo(Label("rfq-btn-history"), id="history", state=RfqSG.history),
    Button(Label("rfq-btn-delete"), id="delete", on_click=beginning.on_delete, style=DANGER),
    Row(back_button(RfqSG.letter), home_button()),
    state=RfqSG.more,
    hint="rfq-hint-buttons",
    getter=letter_getters.get_more,
    preview_data=preview.MORE,
)

words_window = Screen(
    Said("rfq-words"),
    choices(Value("name"), "word", "words", review.on_word),
    back_button(RfqSG.letter),
    state=RfqSG.words,
    hint="rfq-hint-buttons",
    getter=letter_getters.get_words,
    preview_data=preview.WORDS,
)

word_window = Screen(
    Said("rfq-word"),
    MessageInput(review.on_word_text, content_types=[ContentType.TEXT]),
    back_button(RfqSG.words),
    state=RfqSG.word,
    hint="rfq-hint-word",
    getter=letter_getters.get_word,
    preview_data=preview.WORD,
)

template_window = Screen(
    Said("rfq-template"),
    MessageInput(past.on_template_name, content_types=[ContentType.TEXT]),
    back_button(RfqSG.more),
    state=RfqSG.template,
    hint="rfq-hint-template",
)

history_window = Screen(
    Said("rfq-history", when=~F["wanted"]),
    Said("rfq-history-found", when="wanted"),
    ScrollingGroup(
        Select(
            Label("rfq-btn-past"),
            id="rfq",
            item_id_getter=item_id,
            items="rfqs",
            on_click=past.on_history,
        ),
        id="pages",
        width=1,
        height=HISTORY_PAGE,
        hide_on_single_page=True,
    ),
    MessageInput(past.on_history_search, content_types=[ContentType.TEXT]),
    Button(Label("rfq-btn-all"), id="all", on_click=past.on_history_all, when="wanted"),
    Row(
        Button(Label("rfq-btn-new"), id="new", on_click=beginning.on_new),
        home_button(),
    ),
    state=RfqSG.history,
    hint="rfq-hint-history",
    getter=letter_getters.get_history,
    preview_data=preview.HISTORY,
)

kept_window = Screen(
    Said("rfq-kept"),
    Button(Label("rfq-btn-start"), id="start", on_click=beginning.on_repeat, style=PRIMARY),
    Button(Label("rfq-btn-forget"), id="forget", on_click=past.on_template_delete, style=DANGER),
    back_button(RfqSG.history),
    state=RfqSG.kept,
    hint="rfq-hint-buttons",
    getter=letter_getters.get_kept,
    preview_data=preview.KEPT,
)
