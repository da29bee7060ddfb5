FROM python:3.11-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --require-hashes -r requirements.txt && useradd --create-home concierge
COPY bot bot
COPY locales locales
RUN mkdir -p data .cache && python -m bot.integrations.translation && chown -R concierge data .cache
USER concierge
CMD ["python", "-m", "bot"]
