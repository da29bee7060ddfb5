"""The page's words, read from the project's Fluent file; placeables become `{name}` slots.

The page fills the slots itself, so no Fluent runtime has to live in the browser.
"""

from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

PAGE_WORDS = Path(__file__).parents[2] / "locales" / "ru" / "playground.ftl"


def load_words(path: Path = PAGE_WORDS) -> Mapping[str, str]:
    """Every message of the file by its key; ValueError when it holds what a slot cannot say."""
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    return {
        entry.id.name: _template(entry.value)
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value
    }


def _template(pattern: ast.Pattern) -> str:
    return "".join(_part(element) for element in pattern.elements)


def _part(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    if isinstance(element.expression, ast.VariableReference):
        return f"{{{element.expression.id.name}}}"
    raise ValueError("the page's words take plain variables only, no selectors or functions")
