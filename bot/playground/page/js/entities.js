// Text with Telegram entities -> DOM nodes. Offsets are UTF-16 units, which JavaScript shares.

import { el } from "./dom.js";
import { codeChip, codeBlock, dateTime, link, quote, spoiler } from "./spans.js";

const SIMPLE = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const PREFIX = { url: "", email: "mailto:", phone_number: "tel:" };

/** The nodes of `text`; `onCommand` is called with a pressed /command, #tag or @name. */
export function rich(text, entities = [], onCommand = () => {}) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return spanNodes(text, ordered, 0, text.length, onCommand);
}

function spanNodes(text, entities, start, end, onCommand) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    const block = BLOCKS.has(entity.type);
    const before = text.slice(at, entity.offset);
    // A block starts its own line: the line break beside it would show as an empty one.
    nodes.push(block ? before.replace(/\n$/, "") : before);
    const inner = spanNodes(text, entities.slice(index + 1, next), entity.offset, stop, onCommand);
    nodes.push(wrap(entity, inner, text.slice(entity.offset, stop), onCommand));
    at = block && text[stop] === "\n" ? stop + 1 : stop;
    index = next;
  }
  nodes.push(text.slice(at, end));
  return nodes.filter((node) => node !== "");
}

function wrap(entity, inner, plain, onCommand) {
  const { type } = entity;
  if (type in SIMPLE) return el(SIMPLE[type], {}, inner);
  if (type === "spoiler") return spoiler(inner);
  if (type === "code") return codeChip(plain);
  if (type === "pre") return codeBlock(plain, entity.language);
  if (type === "blockquote") return el("blockquote", {}, inner);
  if (type === "expandable_blockquote") return quote(inner);
  if (type === "text_link") return link(entity.url, inner);
  if (type in PREFIX) return link(addressOf(type, plain), inner);
  if (type === "date_time") return dateTime(entity, plain);
  if (["bot_command", "mention", "hashtag", "cashtag"].includes(type)) {
    return el("button", { class: "inline-link", onclick: () => onCommand(plain) }, plain);
  }
  return el("span", {}, inner);
}

function addressOf(type, plain) {
  if (type === "url") return /^[a-z]+:/i.test(plain) ? plain : `https://${plain}`;
  return PREFIX[type] + plain;
}
