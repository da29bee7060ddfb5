"""A faithful Bot API server on loopback, the people who talk to it, and the page to see them.

Knows nothing about the bot under test and imports no Telegram client, so that it can judge both.
"""
