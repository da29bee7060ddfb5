// The left column: who the person is now, and the chats that person has.

import { avatar } from "./avatar.js";
import { askLine } from "./box.js";
import { el, icon, replace } from "./dom.js";
import { MOON, PLUS } from "./icons.js";
import { act, watch } from "./link.js";
import { isMine, on, openChat, sorted, state, unread } from "./store.js";
import { chatAvatar, nameOf, preview } from "./people.js";
import { flipTheme } from "./theme.js";
import { actionText } from "./header.js";
import { briefTime } from "./times.js";
import { showChat } from "./screen.js";
import { t } from "./words.js";

export function mountSidebar(root) {
  const people = el("div", { class: "people", role: "group", "aria-label": t("people") });
  const chats = el("ul", { class: "chats", "aria-label": t("chats") });
  const head = el("div", { class: "sidebar-head" },
    el("h1", {}, t("title")),
    el("button", { class: "round", "aria-label": t("theme"), onclick: flipTheme }, icon(MOON)));
  root.setAttribute("aria-label", t("chats"));
  replace(root, head, people, chats);
  on("chats current typing", () => {
    replace(people, state.people.map(personNode), addPerson());
    replace(chats, byFreshness().map(chatNode));
  });
}

function personNode(person) {
  return el("button", {
    class: "person", "aria-pressed": String(person.key === state.me?.key),
    onclick: () => person.key !== state.me?.key && watch(person.key),
  }, avatar(person.name, person.id), el("span", {}, person.name));
}

function addPerson() {
  return el("button", { class: "person", "aria-label": t("person-add"), title: t("person-add"), onclick: invite },
    el("span", { class: "avatar add" }, icon(PLUS)));
}

async function invite() {
  const name = await askLine(t("person-add"), t("person-name"));
  const made = name && await act("person", { name });
  if (made) watch(made.key);
}

function byFreshness() {
  const untouched = (chat) => (chat.kind === "private" ? Infinity : 0);
  const last = (chat) => sorted(chat).at(-1)?.date ?? untouched(chat);
  return [...state.chats.values()].sort((a, b) => last(b) - last(a));
}

function chatNode(chat) {
  const last = sorted(chat).at(-1);
  const count = chat.id === state.current ? 0 : unread(chat);
  return el("li", {}, el("button", {
    class: "chat-row", "aria-current": chat.id === state.current ? "true" : null,
    "aria-label": chat.title,
    onclick: () => {
      openChat(chat.id);
      showChat(true);
    },
  }, chatAvatar(chat),
  el("span", { class: "chat-words" },
    el("span", { class: "chat-top" }, el("b", {}, chat.title),
      el("time", {}, last ? briefTime(last.date) : "")),
    el("span", { class: "chat-bottom" }, lastLine(chat, last),
      count ? el("span", { class: "badge" }, String(count)) : null))));
}

function lastLine(chat, last) {
  if (chat.action) return el("span", { class: "chat-last acting" }, actionText(chat.action), "…");
  if (!last) return el("span", { class: "chat-last" }, chat.kind === "private" ? state.bot.short_description : "");
  const author = chat.kind !== "private" && !isMine(last) ? `${nameOf(last.from)}: ` : "";
  return el("span", { class: "chat-last" }, author + preview(last));
}
