// What the page knows about the world, and who wants to hear when it changes.

import { setBotNow } from "./times.js";

export const state = {
  me: null, people: [], bot: { name: "", username: "", description: "" },
  chats: new Map(), current: null, online: true,
};
const seen = new Map();
let awaited = null;
const listeners = new Map();

/** Topics: "chats", "messages", "current", "typing", "clock", "online". */
export function on(topics, listener) {
  for (const topic of topics.split(" ")) {
    listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
  }
}

export function tell(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

export const currentChat = () => state.chats.get(state.current) ?? null;
export const privateChat = () => [...state.chats.values()].find((chat) => chat.kind === "private");
export const sorted = (chat) => [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
export const isMine = (message) => message.from?.id === state.me?.id;

/** Show this chat; one just made is shown as soon as the stream has told of it. */
export function openChat(id) {
  awaited = state.chats.has(id) ? null : id;
  if (awaited !== null) return;
  state.current = id;
  markSeen();
  tell("current");
  tell("chats");
}

export function unread(chat) {
  const last = seen.get(chat.id) ?? 0;
  return sorted(chat).filter((message) => message.message_id > last && !isMine(message)).length;
}

function markSeen() {
  const chat = currentChat();
  if (chat) seen.set(chat.id, Math.max(0, ...chat.messages.keys()));
}

const frames = {
  snapshot({ me, people, bot, chats, now }) {
    const stranger = state.me?.id !== me.id;
    Object.assign(state, { me, people, bot });
    state.chats = new Map(chats.map((chat) => [chat.id, withMessages(chat)]));
    setBotNow(now);
    if (stranger) meet();
    const before = state.current;
    if (!state.chats.has(before)) state.current = null;
    if (state.chats.has(awaited)) state.current = awaited;
    if (state.current === awaited) awaited = null;
    markSeen();
    tell("clock");
    tell(stranger || state.current !== before ? "current" : "messages", null);
    tell("chats");
  },
  message({ chat_id, message, reply_keyboard }) {
    const chat = state.chats.get(chat_id);
    if (!chat) return;
    const fresh = !chat.messages.has(message.message_id);
    chat.messages.set(message.message_id, message);
    chat.reply_keyboard = reply_keyboard;
    if (!isMine(message)) setAction(chat, null);
    if (!isMine(message)) chat.draft = null;
    changed(chat, fresh ? message : null);
  },
  delete({ chat_id, message_ids }) {
    const chat = state.chats.get(chat_id);
    message_ids.forEach((id) => chat?.messages.delete(id));
    if (chat) changed(chat, null);
  },
  action({ chat_id, action }) {
    const chat = state.chats.get(chat_id);
    if (chat) setAction(chat, action);
  },
  draft({ chat_id, html }) {
    const chat = state.chats.get(chat_id);
    if (!chat) return;
    chat.draft = html;
    changed(chat, null);
  },
  clock({ now }) {
    setBotNow(now);
    ["clock", "chats"].forEach((topic) => tell(topic));
  },
};

/** Take in one frame of the stream; kinds the page has no use for are passed over. */
export function apply(frame) {
  frames[frame.kind]?.(frame);
}

export function setOnline(online) {
  if (state.online === online) return;
  state.online = online;
  tell("online");
}

function withMessages(chat) {
  return { ...chat, messages: new Map(chat.messages.map((one) => [one.message_id, one])) };
}

/** Another person has taken the screen: nothing is open, nothing of theirs is new yet. */
function meet() {
  state.current = null;
  seen.clear();
  for (const chat of state.chats.values()) seen.set(chat.id, lastId(chat));
}

const lastId = (chat) => Math.max(0, ...chat.messages.keys());

function changed(chat, fresh) {
  if (chat.id === state.current) {
    markSeen();
    tell("messages", fresh);
  }
  tell("chats");
}

function setAction(chat, action) {
  clearTimeout(chat.actionTimer);
  chat.action = action;
  if (action) chat.actionTimer = setTimeout(() => setAction(chat, null), 5000);
  tell("typing");
}
