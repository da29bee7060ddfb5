// The messages of the open chat: kept in step with the store, scrolled as a messenger does.

import { messageNode } from "./bubble.js";
import { el, icon, replace } from "./dom.js";
import { DOWN } from "./icons.js";
import { serviceText } from "./people.js";
import { currentChat, isMine, on, sorted, state } from "./store.js";
import { dayOf } from "./times.js";
import { t } from "./words.js";

const RUN_SECONDS = 300;
const NEAR_PX = 140;
let drawn = new Map();
let list;
let pane;

export function mountThread(root) {
  list = el("div", { class: "thread-list", role: "log", "aria-label": t("messages") });
  pane = el("div", { class: "thread-scroll", tabindex: "-1" }, list);
  const down = el("button", { class: "to-end", "aria-label": t("down"), onclick: () => toEnd(true) }, icon(DOWN));
  replace(root, pane, down);
  pane.addEventListener("scroll", () => down.classList.toggle("shown", !atEnd()));
  new ResizeObserver(() => stick && toEnd()).observe(list);
  new ResizeObserver(() => stick && toEnd()).observe(pane);
  pane.addEventListener("scroll", () => (stick = atEnd()));
  on("current", open);
  on("messages", update);
  on("clock", () => currentChat() && draw());
  on("show", reveal);
}

let stick = true;

function open() {
  drawn = new Map();
  list.replaceChildren();
  list.classList.remove("lively");
  stick = true;
  draw();
  toEnd();
  requestAnimationFrame(() => list.classList.add("lively"));
}

function update(fresh) {
  const follow = stick || (fresh && isMine(fresh));
  draw();
  if (follow) toEnd();
}

const atEnd = () => pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR_PX;

function toEnd(smoothly = false) {
  stick = true;
  pane.scrollTo({ top: pane.scrollHeight, behavior: smoothly ? "smooth" : "instant" });
}

function reveal(id) {
  const node = list.querySelector(`[data-id="${Number(id)}"]`);
  if (!node) return;
  node.scrollIntoView({ block: "center", behavior: "smooth" });
  node.classList.add("flash");
  node.addEventListener("animationend", () => node.classList.remove("flash"), { once: true });
}

/** Make the list equal to the chat, touching only what has changed. */
function draw() {
  const chat = currentChat();
  const rows = chat ? rowsOf(chat) : [];
  const kept = new Map();
  let after = null;
  for (const row of rows) {
    const old = drawn.get(row.key);
    const node = old?.sign === row.sign ? old.node : row.make();
    if (old && old.node !== node) {
      node.classList.add("redrawn");
      old.node.replaceWith(node);
    }
    for (const [name, holds] of Object.entries(row.place ?? {})) node.classList.toggle(name, holds);
    const expected = after ? after.nextSibling : list.firstChild;
    if (node !== expected) list.insertBefore(node, expected);
    kept.set(row.key, { sign: row.sign, node });
    after = node;
  }
  for (const [key, { node }] of drawn) if (!kept.has(key)) node.remove();
  drawn = kept;
}

function rowsOf(chat) {
  const messages = sorted(chat);
  const rows = [];
  let day = null;
  messages.forEach((message, index) => {
    const today = dayOf(message.date);
    if (today !== day) rows.push(dayRow(today));
    const place = {
      first: today !== day || !sameRun(messages[index - 1], message),
      last: !sameRun(message, messages[index + 1]),
    };
    day = today;
    const make = () => messageNode(message, chat.kind !== "private");
    rows.push({ key: message.message_id, sign: JSON.stringify(message), place, make });
  });
  if (chat.draft) rows.push(draftRow(chat.draft));
  if (!messages.length && chat.kind === "private") rows.push(introRow());
  return rows;
}

function sameRun(one, two) {
  return Boolean(one && two && one.from?.id === two.from?.id
    && two.date - one.date < RUN_SECONDS && !serviceText(one) && !serviceText(two));
}

function dayRow(day) {
  return { key: `day ${day}`, sign: day, make: () => el("div", { class: "note day" }, el("span", {}, day)) };
}

function introRow() {
  const words = state.bot.description || t("intro");
  return {
    key: "intro", sign: words,
    make: () => el("div", { class: "intro" }, el("b", {}, t("intro-title")), el("p", {}, words)),
  };
}

// What the bot is still writing comes as HTML; only its text is shown, as nothing here is markup.
function draftRow(html) {
  const text = new DOMParser().parseFromString(html, "text/html").body.textContent;
  return {
    key: "draft", sign: html,
    make: () => el("div", { class: "message theirs first last" },
      el("div", { class: "bubble draft" }, el("div", { class: "text" }, text || "…"))),
  };
}
