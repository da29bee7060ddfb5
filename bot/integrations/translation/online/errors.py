"""Why an engine gave no answer; neither ever leaves this package."""


class ServiceError(Exception):
    """The service is down, blocks us or talks nonsense: the breaker counts it."""


class UnaskedError(Exception):
    """The text was not, or could not be, asked; nothing is known about the service."""
