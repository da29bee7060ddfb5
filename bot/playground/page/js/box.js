// A small form in a dialog: ask for a line of text, for people, or for a chat.

import { el } from "./dom.js";
import { openBox } from "./toast.js";
import { t } from "./words.js";

/** The entered line, or null when the person changed their mind. */
export function askLine(label, hint = "") {
  const input = el("input", { "aria-label": label, placeholder: hint, autocomplete: "off" });
  return ask(label, [input], () => input.value.trim());
}

/** A title and the chosen people: {title, people}, or null. */
export function askGroup(people) {
  const title = el("input", { "aria-label": t("group-title"), placeholder: t("group-title") });
  const boxes = people.map((person) => checkbox(person));
  const list = el("fieldset", {}, el("legend", {}, t("group-members")), boxes);
  return ask(t("menu-group"), [title, list], () => {
    const chosen = [...list.querySelectorAll("input:checked")].map((box) => box.value);
    return title.value.trim() ? { title: title.value.trim(), people: chosen } : null;
  });
}

function checkbox(person) {
  const input = el("input", { type: "checkbox", value: person.key, checked: true });
  return el("label", { class: "check" }, input, person.name);
}

/** One of the options [{label, value}], or null. */
export function askChoice(label, options) {
  return new Promise((resolve) => {
    const box = el("dialog", { class: "box", "aria-label": label }, el("h2", {}, label),
      options.map((option) => el("button", {
        class: "choice",
        onclick: () => {
          resolve(option.value);
          box.close();
        },
      }, option.label)));
    box.addEventListener("close", () => resolve(null));
    openBox(box);
  });
}

function ask(label, fields, read) {
  return new Promise((resolve) => {
    const box = el("dialog", { class: "box", "aria-label": label });
    const form = el("form", { method: "dialog", onsubmit: () => resolve(read() || null) },
      el("h2", {}, label), fields,
      el("div", { class: "box-actions" },
        el("button", { class: "plain", type: "button", onclick: () => box.close() }, t("cancel")),
        el("button", { class: "plain", type: "submit" }, t("ok"))));
    box.append(form);
    box.addEventListener("close", () => resolve(null));
    openBox(box);
    form.querySelector("input")?.focus();
  });
}
