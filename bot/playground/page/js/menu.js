// A drop-down menu by a button or at a point.

import { el, icon } from "./dom.js";

let closeOpen = () => {};

/** `anchor` is an element or {x, y}; entries are {label, icon, act, danger}. */
export function openMenu(anchor, entries) {
  closeOpen();
  const menu = el("div", { class: "menu", role: "menu" }, entries.map((entry) => el("button", {
    role: "menuitem", class: entry.danger ? "danger" : "",
    onclick: () => {
      close();
      entry.act();
    },
  }, icon(entry.icon), entry.label)));
  document.body.append(menu);
  put(menu, anchor);
  menu.querySelector("button").focus();

  function close() {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    document.removeEventListener("keydown", keys, true);
    closeOpen = () => {};
  }
  function outside(event) {
    if (!menu.contains(event.target)) close();
  }
  function keys(event) {
    if (event.key === "Escape") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = [...menu.children];
    const next = items.indexOf(document.activeElement) + step;
    items.at(next % items.length).focus();
  }
  document.addEventListener("pointerdown", outside, true);
  document.addEventListener("keydown", keys, true);
  closeOpen = close;
}

function put(menu, anchor) {
  const box = anchor instanceof Element ? anchor.getBoundingClientRect() : null;
  const right = box ? box.right : anchor.x + menu.offsetWidth;
  const top = box ? box.bottom + 4 : anchor.y;
  const left = Math.max(8, Math.min(right, innerWidth - 8) - menu.offsetWidth);
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.min(top, innerHeight - menu.offsetHeight - 8)}px`;
}
