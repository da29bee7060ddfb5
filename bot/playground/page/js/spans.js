// The pieces of a formatted text that react to a press: spoilers, quotes, code and links.

import { el, icon, pressable } from "./dom.js";
import { COPY, DOWN } from "./icons.js";
import { copy } from "./toast.js";
import { fullTime } from "./times.js";
import { t } from "./words.js";

const SAFE = /^(https?|tg|mailto|tel):/i;

export function spoiler(inner) {
  const words = el("span", { class: "spoiler-text", inert: true }, inner);
  const node = el("span", {
    class: "spoiler", role: "button", "aria-expanded": "false", "aria-label": t("spoiler"),
  }, words);
  return pressable(node, (event) => {
    if (node.classList.contains("open")) return;
    event.preventDefault();
    event.stopPropagation();
    node.classList.add("open");
    words.inert = false;
    node.setAttribute("aria-expanded", "true");
    node.removeAttribute("aria-label");
  });
}

export function codeChip(text) {
  const node = el("code", { role: "button", title: t("copy") }, text);
  return pressable(node, () => copy(text));
}

export function codeBlock(text, language) {
  return el("div", { class: "pre" },
    el("div", { class: "pre-head" }, el("span", {}, language ?? ""),
      el("button", { "aria-label": t("copy"), onclick: () => copy(text) }, icon(COPY))),
    el("pre", {}, text));
}

/** An address a message may open; anything else (javascript: and the like) stays mere text. */
export function link(address, inner) {
  if (!SAFE.test(address)) return el("span", {}, inner);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, inner);
}

export function dateTime(entity, plain) {
  const moment = new Date((entity.unix_time ?? 0) * 1000);
  return el("time", { class: "moment", datetime: moment.toISOString(), title: fullTime(moment) }, plain);
}

/** An expandable quote: three lines and a chevron, if it has more to show. */
export function quote(inner) {
  const body = el("div", { class: "quote-body" }, inner);
  const chevron = el("button", {
    class: "quote-chevron", "aria-expanded": "false", "aria-label": t("quote-open"),
    onclick: (event) => {
      event.stopPropagation();
      toggle();
    },
  }, icon(DOWN));
  const node = el("blockquote", { class: "expandable", onclick: onText }, body, chevron);

  function toggle() {
    const open = node.classList.toggle("open");
    chevron.setAttribute("aria-expanded", String(open));
    chevron.setAttribute("aria-label", t(open ? "quote-close" : "quote-open"));
  }
  function onText(event) {
    const pressed = event.target.closest("a, code, button, .spoiler");
    if (!pressed && node.classList.contains("long") && !String(getSelection())) toggle();
  }
  new ResizeObserver(() => {
    if (node.classList.contains("open")) return;
    node.classList.toggle("long", body.scrollHeight > body.clientHeight + 2);
  }).observe(body);
  return node;
}
