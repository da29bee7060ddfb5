// The keyboard a bot puts in place of a phone's own: pressing a key sends its words.

import { el } from "./dom.js";
import { t } from "./words.js";

export function replyKeyboard(chat, send) {
  const rows = chat?.reply_keyboard?.keyboard;
  if (!rows) return null;
  return el("div", { class: "keyboard", role: "group", "aria-label": t("keyboard") },
    rows.map((row) => el("div", { class: "keyboard-row" }, row.map((raw) => {
      const button = typeof raw === "string" ? { text: raw } : raw;
      return el("button", { type: "button", class: `key plain ${button.style ?? ""}`, onclick: () => send(button.text) },
        el("span", { class: "key-text" }, button.text));
    }))));
}
