"""The Sourcing Concierge: a Telegram bot that leads a buyer through a purchase on Alibaba.com."""
