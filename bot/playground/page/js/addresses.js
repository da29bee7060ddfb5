// Opening an address: links to the bot itself act here, anything else opens in a new tab.

import { act } from "./link.js";
import { openChat, privateChat, state } from "./store.js";

const WEB = /^(https?|tg|mailto|tel):/i;

/** What the address asks of our bot, in its private chat or in a group; null for any other address. */
export function startOf(address) {
  let parsed;
  try {
    parsed = new URL(address);
  } catch {
    return null;
  }
  const domain = parsed.protocol === "tg:" ? parsed.searchParams.get("domain") : parsed.pathname.slice(1);
  const ours = domain?.toLowerCase() === state.bot.username.toLowerCase();
  const telegram = parsed.protocol === "tg:" || ["t.me", "telegram.me"].includes(parsed.hostname);
  if (!ours || !telegram) return null;
  const forGroup = parsed.searchParams.get("startgroup");
  return forGroup === null ? { payload: parsed.searchParams.get("start") ?? "" } : { payload: forGroup, forGroup: true };
}

export function openAddress(address) {
  const start = startOf(address);
  if (start !== null) return start.forGroup ? bring(start.payload) : follow(start.payload);
  if (WEB.test(address)) window.open(address, "_blank", "noopener,noreferrer");
  return null;
}

export function follow(payload) {
  openChat(privateChat()?.id);
  return payload ? act("follow", { payload }) : null;
}

/** Telegram asks which group; here it is the first of the person's. */
function bring(payload) {
  const group = [...state.chats.values()].find((chat) => chat.kind !== "private");
  if (!group) return null;
  openChat(group.id);
  return act("follow", { payload, chat: group.id });
}
