// Round initials, in one of Telegram's seven colours.

import { el } from "./dom.js";

export const tint = (id) => Math.abs(Number(id)) % 7;

export function avatar(name, id) {
  const initials = name.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? "").join("");
  return el("span", { class: `avatar tint-${tint(id)}`, "aria-hidden": "true" }, initials);
}
