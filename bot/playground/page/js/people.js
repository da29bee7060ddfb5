// Names of people and the words of service messages.

import { avatar } from "./avatar.js";
import { state } from "./store.js";
import { t } from "./words.js";

export function nameOf(user) {
  return [user?.first_name, user?.last_name].filter(Boolean).join(" ");
}

/** The bot looks the same to everybody, though each has a chat of their own with it. */
export const chatAvatar = (chat) => avatar(chat.title, chat.kind === "private" ? state.bot.id : chat.id);

export const isBot = (user) => user?.id === state.bot.id;

/** The words of a service message, or null for an ordinary one. */
export function serviceText(message) {
  const who = nameOf(message.from);
  if (message.group_chat_created || message.supergroup_chat_created) {
    return t("service-created", { who, title: message.chat?.title ?? "" });
  }
  if (message.new_chat_members) {
    return t("service-joined", { who: message.new_chat_members.map(nameOf).join(", ") });
  }
  if (message.left_chat_member) return t("service-left", { who: nameOf(message.left_chat_member) });
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return t("service-migrated");
  if (message.pinned_message) return t("service-pinned", { who });
  if (message.new_chat_title) return message.new_chat_title;
  return hasContent(message) ? null : t("service-other");
}

const CONTENT = [
  "text", "caption", "photo", "document", "voice", "video", "audio", "animation", "video_note",
  "sticker", "location", "venue", "contact", "poll", "dice", "rich_message",
];

function hasContent(message) {
  return CONTENT.some((key) => key in message);
}

/** One line that stands for a message in the chat list or a reply. */
export function preview(message) {
  const service = serviceText(message);
  if (service) return service;
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, " ").slice(0, 120);
  if (message.photo) return t("photo");
  if (message.document) return message.document.file_name ?? t("file");
  if (message.voice) return t("voice");
  if (message.sticker) return `${message.sticker.emoji ?? ""} ${t("sticker")}`.trim();
  if (message.location) return t("place");
  return t("other");
}
