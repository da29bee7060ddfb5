"""Every state of every conversation, and one typed way into each.

Dialogs never import one another: they meet here.
"""

from bot.states.buyer import BuyerSG, open_buyer
from bot.states.check import CheckSG, open_check
from bot.states.cost import CostSG, open_cost
from bot.states.deals import DealsSG, open_deal, open_deals, open_offered_deal
from bot.states.entrances import ENTRANCES
from bot.states.help import ANSWERED, HelpSG, open_help
from bot.states.letters import FollowupSG, RfqSG, open_followups, open_rfq, open_rfq_history
from bot.states.menu import (
    MenuSG,
    SettingsSG,
    WelcomeSG,
    open_menu,
    open_menu_instead,
    open_settings,
    open_welcome,
)
from bot.states.papers import PapersSG, open_papers
from bot.states.pay import PaySG, open_pay
from bot.states.privacy import PrivacySG, open_delete, open_privacy
from bot.states.search import SearchSG, open_found, open_search
from bot.states.sharing import SharingSG, open_shared_deal, open_sharing
from bot.states.start import (
    ROAD,
    RegisterSG,
    RoadStep,
    StartSG,
    WhereSG,
    open_register,
    open_start,
    open_where,
)

__all__ = [
    "ANSWERED",
    "ENTRANCES",
    "ROAD",
    "BuyerSG",
    "CheckSG",
    "CostSG",
    "DealsSG",
    "FollowupSG",
    "HelpSG",
    "MenuSG",
    "PapersSG",
    "PaySG",
    "PrivacySG",
    "RegisterSG",
    "RfqSG",
    "RoadStep",
    "SearchSG",
    "SettingsSG",
    "SharingSG",
    "StartSG",
    "WelcomeSG",
    "WhereSG",
    "open_buyer",
    "open_check",
    "open_cost",
    "open_deal",
    "open_deals",
    "open_delete",
    "open_followups",
    "open_found",
    "open_help",
    "open_menu",
    "open_menu_instead",
    "open_offered_deal",
    "open_papers",
    "open_pay",
    "open_privacy",
    "open_register",
    "open_rfq",
    "open_rfq_history",
    "open_search",
    "open_settings",
    "open_shared_deal",
    "open_sharing",
    "open_start",
    "open_welcome",
    "open_where",
]
