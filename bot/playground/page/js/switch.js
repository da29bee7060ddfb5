// Buttons that put an inline query into a composer, here or in a chat the person picks.

import { askChoice } from "./box.js";
import { openChat, state, tell } from "./store.js";
import { t } from "./words.js";

export async function switchInline(query, here) {
  if (!here) {
    const options = [...state.chats.values()].map((chat) => ({ label: chat.title, value: chat.id }));
    const chosen = await askChoice(t("choose-chat"), options);
    if (chosen === null) return;
    openChat(chosen);
  }
  tell("compose", `@${state.bot.username} ${query}`);
}
