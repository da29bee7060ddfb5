"""`python -m bot glossary`: the operator's own vocabulary."""
# ruff: noqa: PLC0415  # late imports are what keeps the start short

from pathlib import Path

import click

from bot.commands import help, output  # noqa: A004

_FILE = click.Path(path_type=Path)


@click.group(cls=help.SubGroup, help="op-cli-glossary")
def glossary() -> None:
    pass


@glossary.command("import", cls=help.Command, help="op-cli-glossary-import")
@click.argument("files", nargs=-1, required=True, type=_FILE)
@click.option("--replace", is_flag=True)
@click.pass_context
def import_words(context: click.Context, files: tuple[Path, ...], replace: bool) -> None:
    from bot.commands import start

    settings = start.prepare()
    from bot.commands import vocabulary

    context.exit(vocabulary.import_files(settings, files, forget_earlier=replace))


@glossary.command("words", cls=help.Command, help="op-cli-glossary-words")
def words() -> None:
    from bot.commands import start

    settings = start.prepare()
    from bot.commands import vocabulary

    missing = vocabulary.missing_words(settings)
    if not missing:
        output.complain("op-glossary-words-none")
    for word, seen in missing:
        click.echo(f"{seen}\t{word}")
