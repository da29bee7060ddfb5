// Opening an address: links to the bot itself act here, anything else opens in a new tab.

import { act } from "./link.js";
import { openChat, privateChat, state } from "./store.js";

const WEB = /^(https?|tg|mailto|tel):/i;

/** The start payload when the address leads to our bot, else null. */
export function payloadOf(address) {
  let parsed;
  try {
    parsed = new URL(address);
  } catch {
    return null;
  }
  const domain = parsed.protocol === "tg:" ? parsed.searchParams.get("domain") : parsed.pathname.slice(1);
  const ours = domain?.toLowerCase() === state.bot.username.toLowerCase();
  const telegram = parsed.protocol === "tg:" || ["t.me", "telegram.me"].includes(parsed.hostname);
  return ours && telegram ? parsed.searchParams.get("start") ?? "" : null;
}

export function openAddress(address) {
  const payload = payloadOf(address);
  if (payload !== null) return follow(payload);
  if (WEB.test(address)) window.open(address, "_blank", "noopener,noreferrer");
  return null;
}

export function follow(payload) {
  openChat(privateChat()?.id);
  return payload ? act("follow", { payload }) : null;
}
