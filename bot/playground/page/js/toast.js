// Short notices at the foot of the chat, and the modal alert of a callback answer.

import { el } from "./dom.js";
import { t } from "./words.js";

const SHOWN_MS = 3500;

export function toast(text) {
  const note = el("div", { class: "toast" }, text);
  document.getElementById("toasts").replaceChildren(note);
  setTimeout(() => note.classList.add("leaving"), SHOWN_MS - 300);
  setTimeout(() => note.remove(), SHOWN_MS);
}

export function alertBox(text) {
  const box = el("dialog", { class: "box", role: "alertdialog", "aria-label": text },
    el("p", {}, text),
    el("div", { class: "box-actions" },
      el("button", { class: "plain", onclick: () => box.close() }, t("ok"))));
  openBox(box);
}

/** Show a dialog element that removes itself once closed; a click beside it closes it. */
export function openBox(box) {
  box.addEventListener("close", () => box.remove());
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  box.showModal();
}

export async function copy(text) {
  try {
    await (navigator.clipboard ? navigator.clipboard.writeText(text) : copyOldWay(text));
    toast(t("copied"));
  } catch {
    toast(t("copy-failed"));
  }
}

// Browsers hide the clipboard from pages that are not on loopback or https.
function copyOldWay(text) {
  const area = el("textarea", { class: "offscreen" });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("copy refused");
}
