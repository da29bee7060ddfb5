// Files and pictures on their way to the bot: chosen, dropped or pasted.

import { el, icon } from "./dom.js";
import { CLIP, FILE, MIC, PICTURE } from "./icons.js";
import { upload } from "./link.js";
import { openMenu } from "./menu.js";
import { t } from "./words.js";

const SILENCE = Uint8Array.from(atob("T2dnUwACAAAAAAAAAAAAAAAA"), (sign) => sign.charCodeAt(0));

export function attachButton() {
  const photo = chooser("photo", "image/*");
  const file = chooser("document", "");
  const button = el("button", { type: "button", class: "attach", "aria-label": t("attach"), "aria-haspopup": "menu" },
    icon(CLIP));
  button.addEventListener("click", () => openMenu(button, [
    { icon: PICTURE, label: t("attach-photo"), act: () => photo.click() },
    { icon: FILE, label: t("attach-file"), act: () => file.click() },
    { icon: MIC, label: t("attach-voice"), act: () => upload("voice", new File([SILENCE], "voice.ogg")) },
  ]));
  return [photo, file, button];
}

function chooser(kind, accept) {
  const input = el("input", { type: "file", hidden: true, accept, "data-kind": kind });
  input.addEventListener("change", () => {
    [...input.files].forEach((file) => upload(kind, file));
    input.value = "";
  });
  return input;
}

/** Lets a person drop files on `node`. */
export function takeFiles(node) {
  node.addEventListener("dragover", (event) => event.preventDefault());
  node.addEventListener("drop", (event) => {
    event.preventDefault();
    sendFiles([...event.dataTransfer.files]);
  });
}

export function sendFiles(files) {
  files.forEach((file) => upload(file.type.startsWith("image/") ? "photo" : "document", file));
}
