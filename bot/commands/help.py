"""Help of the command line in the operator's language; Click's own is English."""

import click

from bot.commands import output


class Group(click.Group):
    """Shows the commands with their sentence from `locales/`."""

    usage = "op-cli-usage"

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write(f"{output.line(self.usage, program=ctx.command_path)}\n\n")
        rows = [(name, output.line(str(command.help))) for name, command in self.commands.items()]
        with formatter.indentation():
            formatter.write_dl(rows)


class SubGroup(Group):
    """A group of commands inside another one; `help` is a Fluent key."""

    usage = "op-cli-usage-group"


class Command(click.Command):
    """`help` is a Fluent key; the sentence names arguments and options, where there are any."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write(f"{ctx.command_path} — {output.line(str(self.help))}\n")
