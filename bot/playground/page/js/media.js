// Pictures, files and the other things a message carries besides text.

import { el, icon } from "./dom.js";
import { FILE, MIC, PLACE } from "./icons.js";
import { t } from "./words.js";

const fileAddress = (fileId) => `/playground/file/${encodeURIComponent(fileId)}`;

/** The media part of a message, or null. */
export function media(message) {
  if (message.photo) return picture(message.photo.at(-1));
  const file = message.document ?? message.audio ?? message.video ?? message.animation;
  if (file) return fileRow(file);
  if (message.voice) return voice(message.voice);
  if (message.sticker) return el("div", { class: "sticker" }, message.sticker.emoji ?? t("sticker"));
  if (message.location) return place(message.location);
  return null;
}

function picture(size) {
  const address = fileAddress(size.file_id);
  const image = el("img", { src: address, alt: t("photo"), width: size.width, height: size.height });
  return el("a", { class: "picture", href: address, target: "_blank", rel: "noopener" }, image);
}

function fileRow(file) {
  const name = file.file_name ?? t("file");
  return el("a", {
    class: "file", href: fileAddress(file.file_id), download: name,
    "aria-label": t("download", { name }),
  }, el("span", { class: "file-disc" }, icon(FILE)),
  el("span", { class: "file-words" },
    el("span", { class: "file-name" }, name),
    el("span", { class: "file-size" }, sizeOf(file.file_size ?? 0))));
}

export function sizeOf(bytes) {
  const short = (value) => value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  if (bytes < 1024) return t("size-b", { n: bytes });
  if (bytes < 1024 ** 2) return t("size-kb", { n: short(bytes / 1024) });
  return t("size-mb", { n: short(bytes / 1024 ** 2) });
}

function voice({ duration = 0 }) {
  const bars = Array.from({ length: 28 }, (_, index) => {
    const bar = el("i");
    bar.style.setProperty("--tall", String(0.25 + 0.75 * Math.abs(Math.sin(index * 1.7) * Math.cos(index * 0.6))));
    return bar;
  });
  const clock = `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}`;
  return el("div", { class: "voice", role: "img", "aria-label": t("voice") },
    el("span", { class: "file-disc" }, icon(MIC)),
    el("span", { class: "file-words" },
      el("span", { class: "voice-bars" }, bars), el("span", { class: "file-size" }, clock)));
}

function place({ latitude, longitude }) {
  return el("div", { class: "file" },
    el("span", { class: "file-disc" }, icon(PLACE)),
    el("span", { class: "file-words" },
      el("span", { class: "file-name" }, t("place")),
      el("span", { class: "file-size" }, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`)));
}
