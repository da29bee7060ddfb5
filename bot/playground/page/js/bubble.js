// One message as a bubble, or as a service note in the middle of the thread.

import { tint } from "./avatar.js";
import { el, icon, pressable } from "./dom.js";
import { rich } from "./entities.js";
import { CHECKS } from "./icons.js";
import { inlineKeyboard } from "./keyboard.js";
import { media } from "./media.js";
import { isBot, nameOf, preview, serviceText } from "./people.js";
import { isMine, tell } from "./store.js";
import { hourOf } from "./times.js";
import { t } from "./words.js";

/** Whose bubble it is shows by colour and side, in a group (`named`) also by name. */
export function messageNode(message, named) {
  const service = serviceText(message);
  if (service) return el("div", { class: "note", "data-id": message.message_id }, el("span", {}, service));
  const mine = isMine(message);
  return el("article", {
    class: `message ${mine ? "mine" : "theirs"}`,
    "data-id": message.message_id,
    "data-from": isBot(message.from) ? "bot" : "person",
    "aria-label": nameOf(message.from),
    oncontextmenu: (event) => openMenu(event, message),
  }, el("div", { class: bubbleClass(message) }, bubbleParts(message, named)), inlineKeyboard(message));
}

function bubbleClass(message) {
  const bare = message.photo && !message.caption;
  return ["bubble", message.photo && "with-picture", bare && "bare", message.sticker && "with-sticker"]
    .filter(Boolean).join(" ");
}

function bubbleParts(message, named) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const onCommand = (word) => word.startsWith("/") && tell("send", word);
  const attached = media(message);
  return [
    named && !isMine(message) && el("div", { class: `author ink-${tint(message.from.id)}` },
      nameOf(message.from)),
    message.via_bot && el("div", { class: "via" }, t("via", { bot: message.via_bot.username })),
    message.reply_to_message && replyNode(message.reply_to_message),
    attached,
    text && el("div", { class: "text" }, rich(text, entities, onCommand)),
    !text && !attached && el("div", { class: "text faint" }, t("other")),
    meta(message),
    el("i", { class: "tail" }),
  ];
}

function meta(message) {
  return el("span", { class: "meta" },
    message.edit_date && el("span", { class: "edited" }, t("edited")),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, hourOf(message.date)),
    isMine(message) && icon(CHECKS));
}

function replyNode(original) {
  const node = el("div", { class: `reply ink-${tint(original.from?.id ?? 0)}`, role: "link" },
    el("b", {}, nameOf(original.from)), el("span", {}, preview(original)));
  return pressable(node, () => tell("show", original.message_id));
}

function openMenu(event, message) {
  // A link, a picture or selected words keep the browser's own menu.
  if (event.target.closest("a, img") || String(getSelection())) return;
  event.preventDefault();
  tell("message-menu", { message, x: event.clientX, y: event.clientY });
}
