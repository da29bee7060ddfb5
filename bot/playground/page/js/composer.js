// The foot of the chat: the line a person types in, or the one big button that comes before it.

import { attachButton, sendFiles, takeFiles } from "./attach.js";
import { commandList } from "./commands.js";
import { el, icon, replace } from "./dom.js";
import { MENU, SEND } from "./icons.js";
import { inlineList } from "./inline.js";
import { act } from "./link.js";
import { editing, mountStrip, replyTo, setStrip } from "./strip.js";
import { replyKeyboard } from "./reply_keyboard.js";
import { currentChat, on } from "./store.js";
import { suggestions } from "./suggest.js";
import { t } from "./words.js";

let input;
let popup;

export function mountComposer(root) {
  popup = suggestions();
  input = el("textarea", {
    rows: "1", class: "input", "aria-label": t("message"), placeholder: t("message"),
    autocomplete: "off", oninput: typed, onkeydown: onKey, onpaste: pasted,
  });
  const bar = el("form", { class: "bar", onsubmit: submit },
    el("button", { type: "button", class: "commands-button", "aria-label": t("commands"), onclick: allCommands },
      icon(MENU)),
    el("div", { class: "field" }, mountStrip(), el("div", { class: "field-line" }, input, attachButton())),
    el("button", { type: "submit", class: "send", "aria-label": t("send") }, icon(SEND)));
  const keys = el("div", { class: "reply-keys" });
  replace(root, popup.node, bar, keys, bigButton());
  on("current chats messages", () => refresh(root, bar, keys));
  on("current", () => {
    setStrip(null);
    write("");
    if (matchMedia("(pointer: fine)").matches) input.focus();
  });
  on("compose", write);
  on("send", send);
  takeFiles(document.getElementById("chat"));
}

function bigButton() {
  return el("button", { class: "big", type: "button", onclick: () => {
    if (currentChat()?.bot_blocked) act("unblock");
    else send("/start");
  } });
}

function refresh(root, bar, keys) {
  const chat = currentChat();
  const blocked = Boolean(chat?.bot_blocked);
  const fresh = chat?.kind === "private" && !chat.messages.size;
  const big = root.querySelector(".big");
  big.textContent = blocked ? t("unblock") : t("start");
  big.hidden = !(blocked || fresh);
  bar.hidden = !chat || blocked || fresh;
  bar.querySelector(".commands-button").hidden = !chat?.commands.length;
  replace(keys, replyKeyboard(chat, send));
}

/** Put words into the line, as a switch-inline button or an edit does. */
function write(text) {
  input.value = text;
  typed();
  if (text) input.focus();
}

function typed() {
  input.style.height = "auto";
  // A hidden line measures nothing and keeps its own height.
  if (input.scrollHeight) input.style.height = `${Math.min(input.scrollHeight, 180)}px`;
  const chat = currentChat();
  if (!chat) return;
  if (!inlineList(input.value, popup, () => write(""))) {
    popup.show(commandList(input.value, chat, (command) => {
      write("");
      send(command);
    }));
  }
}

function allCommands() {
  if (popup.isOpen()) return popup.close();
  popup.show(commandList("/", currentChat(), (command) => send(command)));
  return input.focus();
}

function onKey(event) {
  if (popup.onKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  if (event.key === "Escape") setStrip(null);
}

async function submit(event) {
  event.preventDefault();
  const text = input.value.trim();
  if (!text) return;
  const edited = editing();
  const answered = replyTo();
  setStrip(null);
  write("");
  const sent = edited ? await act("edit", { message: edited, text }) : await send(text, answered);
  if (!sent && !input.value) write(text);
}

async function send(text, answered = null) {
  popup.close();
  return act("send", { text, reply_to: answered });
}

function pasted(event) {
  const files = [...(event.clipboardData?.files ?? [])];
  if (!files.length) return;
  event.preventDefault();
  sendFiles(files);
}
