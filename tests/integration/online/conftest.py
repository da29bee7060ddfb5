from tests.integration.online.workshop import workshop

__all__ = ["workshop"]
