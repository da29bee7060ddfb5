// The strip above the typed line: which message is being answered or edited.

import { el, icon, replace } from "./dom.js";
import { CLOSE, COPY, PENCIL, REPLY } from "./icons.js";
import { openMenu } from "./menu.js";
import { nameOf, preview } from "./people.js";
import { isMine, on, tell } from "./store.js";
import { copy } from "./toast.js";
import { t } from "./words.js";

let strip;
let present = null;

export const editing = () => (present?.edit ? present.message.message_id : null);
export const replyTo = () => (present && !present.edit ? present.message.message_id : null);

export function mountStrip() {
  strip = el("div", { class: "strip", hidden: true });
  on("message-menu", ({ message, x, y }) => openMenu({ x, y }, entries(message)));
  return strip;
}

function entries(message) {
  const text = message.text ?? message.caption;
  return [
    { icon: REPLY, label: t("reply"), act: () => setStrip({ message }) },
    text && { icon: COPY, label: t("copy-text"), act: () => copy(text) },
    message.text && isMine(message) && {
      icon: PENCIL, label: t("edit"), act: () => {
        setStrip({ message, edit: true });
        tell("compose", message.text);
      },
    },
  ].filter(Boolean);
}

/** Show what is answered ({message}) or edited ({message, edit: true}); null hides the strip. */
export function setStrip(what) {
  if (present?.edit && !what) tell("compose", "");
  present = what;
  strip.hidden = !what;
  if (!what) return;
  const head = what.edit ? t("editing") : nameOf(what.message.from);
  replace(strip, icon(what.edit ? PENCIL : REPLY),
    el("span", { class: "strip-words" }, el("b", {}, head), el("span", {}, preview(what.message))),
    el("button", { type: "button", "aria-label": t("cancel"), onclick: () => setStrip(null) }, icon(CLOSE)));
}
