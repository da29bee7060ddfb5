"""From one question of a letter to the next, and at last to the letter."""

from aiogram_dialog import DialogManager

from bot.dialogs.followups.data import FollowupData, write
from bot.domain.followup import Question
from bot.states import FollowupSG


async def advance(manager: DialogManager, data: FollowupData, after: Question | None) -> None:
    """Keep the answer; ask only what this letter needs and nobody has told."""
    write(manager, data)
    windows = {
        Question.PRODUCT: FollowupSG.product,
        Question.BLOCKED: FollowupSG.blocked,
        Question.FIELDS: FollowupSG.fields,
        Question.QUANTITY: FollowupSG.quantity,
        Question.PRICE: FollowupSG.price,
        Question.DEFECTS: FollowupSG.defects,
        Question.AFFECTED: FollowupSG.affected,
        Question.PROBLEM: FollowupSG.problem,
        Question.EVIDENCE: FollowupSG.evidence,
        None: FollowupSG.letter,
    }
    await manager.switch_to(windows[data.following(after)])
