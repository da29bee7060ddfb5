// The bar above the messages: whose chat it is, what they do right now, and the chat's menu.

import { askGroup, askLine } from "./box.js";
import { el, icon, replace } from "./dom.js";
import { BACK, LINK, MORE, PEOPLE, STOP } from "./icons.js";
import { act } from "./link.js";
import { follow } from "./addresses.js";
import { openMenu } from "./menu.js";
import { chatAvatar } from "./people.js";
import { showChat } from "./screen.js";
import { currentChat, on, openChat, privateChat, state } from "./store.js";
import { t } from "./words.js";

const ACTIONS = {
  upload_document: "uploading-document", upload_photo: "uploading-photo", choose_sticker: "choosing",
};

export const actionText = (action) => t(ACTIONS[action] ?? "typing");

export function mountHeader(root) {
  const back = el("button", { class: "round back", "aria-label": t("back"), onclick: () => showChat(false) }, icon(BACK));
  const peer = el("div", { class: "peer" });
  const more = el("button", { class: "round", "aria-label": t("menu"), "aria-haspopup": "menu" }, icon(MORE));
  more.addEventListener("click", () => openMenu(more, entries()));
  replace(root, back, peer, more);
  on("current chats typing online", () => {
    const chat = currentChat();
    replace(peer, chat && [chatAvatar(chat),
      el("div", { class: "peer-words" }, el("h2", {}, chat.title), stateLine(chat))]);
    document.title = chat ? `${chat.title} · ${t("title")}` : t("title");
  });
}

function stateLine(chat) {
  if (!state.online) return el("span", { class: "peer-state" }, t("offline"));
  if (chat.action) {
    return el("span", { class: "peer-state acting", role: "status" }, actionText(chat.action),
      el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")));
  }
  const members = chat.member_count ? t("members", { count: chat.member_count }) : "";
  return el("span", { class: "peer-state" }, chat.kind === "private" ? t("bot") : members);
}

function entries() {
  const mine = privateChat();
  const blocked = mine?.bot_blocked;
  return [
    { icon: LINK, label: t("menu-link"), act: askLink },
    { icon: PEOPLE, label: t("menu-group"), act: makeGroup },
    blocked
      ? { icon: STOP, label: t("menu-unblock"), act: () => act("unblock") }
      : { icon: STOP, label: t("menu-block"), act: () => act("block"), danger: true },
  ];
}

async function askLink() {
  const payload = await askLine(t("menu-link"), t("link-hint"));
  if (payload) await follow(payload);
}

async function makeGroup() {
  const wanted = await askGroup(state.people.filter((person) => person.key !== state.me.key));
  const made = wanted && await act("group", wanted);
  if (made) openChat(made.chat);
}
