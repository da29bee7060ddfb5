// The bot's commands for this chat, narrowed while a person types after the slash.

import { el } from "./dom.js";
import { state } from "./store.js";
import { t } from "./words.js";

/** What to suggest for `text`, or null. `send` gets the whole command. */
export function commandList(text, chat, send) {
  const typed = /^\/([\w]*)$/.exec(text)?.[1];
  if (typed === undefined) return null;
  const found = chat.commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
  if (!found.length) return null;
  const at = chat.kind === "private" ? "" : `@${state.bot.username}`;
  return {
    label: t("commands"),
    options: found.map(({ command, description }) => ({
      kind: "command",
      node: [el("b", {}, `/${command}`), el("span", {}, description)],
      choose: () => send(`/${command}${at}`),
    })),
  };
}
