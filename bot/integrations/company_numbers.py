"""China's company numbers by their own arithmetic (python-stdnum); nothing is asked of anybody."""

from stdnum.cn import uscc
from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError

from bot.domain.supplier import UsccProblem


class UsccNumbers:
    """The CompanyNumbers port."""

    def problem(self, number: str) -> UsccProblem | None:
        """See the port."""
        try:
            uscc.validate(number)
        except InvalidLength:
            return UsccProblem.LENGTH
        except InvalidChecksum:
            return UsccProblem.CHECK
        except ValidationError:
            return UsccProblem.SIGNS
        return None
