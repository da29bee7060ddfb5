// Inline keyboards: what each kind of button looks like and does.

import { el, icon } from "./dom.js";
import { COPY, HERE, OUT } from "./icons.js";
import { act } from "./link.js";
import { openAddress } from "./addresses.js";
import { switchInline } from "./switch.js";
import { alertBox, copy, toast } from "./toast.js";
import { t } from "./words.js";

const SIGNS = {
  url: OUT, web_app: OUT, login_url: OUT, copy_text: COPY,
  switch_inline_query: HERE, switch_inline_query_current_chat: HERE, switch_inline_query_chosen_chat: HERE,
};

export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return el("div", { class: "keyboard" }, rows.map((row, line) => el("div", { class: "keyboard-row" },
    row.map((button, column) => buttonNode(message, button, line, column)))));
}

function buttonNode(message, button, row, column) {
  const kind = Object.keys(SIGNS).find((key) => key in button);
  const node = el("button", {
    class: `key ${button.style ?? ""}`, disabled: "disabled" in button,
    title: button.url,
    "aria-description": button.url ? t("opens-site") : null,
    onclick: () => pressed(node, message, button, { row, column }),
  }, el("span", { class: "key-text" }, button.text), kind ? icon(SIGNS[kind]) : null);
  return node;
}

async function pressed(node, message, button, position) {
  if (button.url) return openAddress(button.url);
  if (button.copy_text) return copy(button.copy_text.text);
  if (button.web_app) return openAddress(button.web_app.url);
  const query = button.switch_inline_query_current_chat;
  if (query !== undefined) return switchInline(query, true);
  const elsewhere = button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;
  if (elsewhere !== undefined) return switchInline(elsewhere, false);
  if (node.classList.contains("busy")) return null;
  node.classList.add("busy");
  const answer = await act("press", { message: message.message_id, ...position });
  node.classList.remove("busy");
  return answer && show(answer);
}

function show(answer) {
  if (!answer.answered) return toast(t("silent"));
  if (answer.url) openAddress(answer.url);
  if (!answer.text) return null;
  return answer.show_alert ? alertBox(answer.text) : toast(answer.text);
}
