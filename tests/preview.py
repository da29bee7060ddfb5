"""`make preview`: every window as it looks, and the diagram of transitions, without a database."""

import asyncio
import html
import sys
from pathlib import Path

from aiogram.types import InlineKeyboardMarkup
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import NewMessage

from bot.dialogs import ALL_DIALOGS
from tests.diagram import draw
from tests.windows import render

STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; background: #e6ebee; margin: 24px; color: #111 }
h2 { margin-top: 40px } .windows { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start }
.window { width: 340px } .state { color: #567; font-size: 12px; margin: 4px 8px }
.text { background: #fff; border-radius: 12px; padding: 10px 12px; white-space: pre-wrap }
.row { display: flex; gap: 4px; margin-top: 4px }
.button { flex: 1; background: #d5dfe6; border-radius: 8px; padding: 7px; text-align: center }
.primary { background: #3390ec; color: #fff } .danger { background: #e53935; color: #fff }
blockquote { margin: 0; padding-left: 8px; border-left: 3px solid #3390ec }
td { padding: 2px 14px 2px 0 }
"""


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    page = asyncio.run(_page())
    (folder / "windows.html").write_text(page, encoding="utf-8")
    (folder / "transitions.svg").write_text(draw(), encoding="utf-8")
    sys.stdout.write(f"{folder / 'windows.html'}\n{folder / 'transitions.svg'}\n")


async def _page() -> str:
    sections = [await _section(dialog) for dialog in ALL_DIALOGS]
    return f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{''.join(sections)}"


async def _section(dialog: Dialog) -> str:
    windows = [_window(str(state.state), await render(dialog, state)) for state in dialog.states()]
    name = html.escape(dialog.states_group_name())
    return f"<h2>{name}</h2><div class=windows>{''.join(windows)}</div>"


def _window(state: str, message: NewMessage) -> str:
    rows = []
    if isinstance(message.reply_markup, InlineKeyboardMarkup):
        for row in message.reply_markup.inline_keyboard:
            buttons = "".join(
                f"<div class='button {button.style or ''}'>{html.escape(button.text)}</div>"
                for button in row
            )
            rows.append(f"<div class=row>{buttons}</div>")
    text = f"<div class=text>{message.text}</div>"
    return f"<div class=window><div class=state>{state}</div>{text}{''.join(rows)}</div>"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
