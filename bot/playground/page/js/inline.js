// Inline mode: «@bot words» in the composer asks the bot, its answers pop up, a press sends one.

import { follow } from "./addresses.js";
import { avatar } from "./avatar.js";
import { el } from "./dom.js";
import { act } from "./link.js";
import { state } from "./store.js";
import { t } from "./words.js";

const PAUSE_MS = 300;
let timer = null;
let turn = 0;

/** Whether `text` is an inline query; if so its results are shown in `popup` once they come. */
export function inlineList(text, popup, sent) {
  clearTimeout(timer);
  turn += 1;
  const query = queryOf(text);
  if (query === null) return false;
  timer = setTimeout(() => ask(query, popup, sent, turn), PAUSE_MS);
  return true;
}

function queryOf(text) {
  const [, name, query] = /^@(\w+)\s([^]*)$/.exec(text) ?? [];
  return name?.toLowerCase() === state.bot.username.toLowerCase() ? query.trim() : null;
}

async function ask(query, popup, sent, asked, offset = "", shown = []) {
  const answer = await act("inline", { query, offset });
  if (!answer || asked !== turn) return;
  const options = answer.results.map((result, index) => ({
    kind: "result",
    node: resultNode(result),
    choose: () => {
      sent();
      act("choose", { query_id: answer.query_id, index });
    },
  }));
  const all = [...shown, ...options];
  const more = { kind: "result", node: el("b", {}, t("more-results")),
    choose: () => ask(query, popup, sent, asked, answer.next_offset, all) };
  popup.show({
    label: t("results"),
    head: answer.button && headButton(answer.button, popup),
    options: answer.next_offset ? [...all, more] : all,
  });
}

function headButton(button, popup) {
  return el("button", { type: "button", class: "suggest-head", onclick: () => {
    popup.close();
    follow(button.start_parameter ?? "");
  } }, button.text);
}

function resultNode(result) {
  const title = result.title ?? result.document_file_name ?? result.caption ?? result.type;
  return [avatar(title, title.length),
    el("span", { class: "result-words" }, el("b", {}, title), el("span", {}, result.description ?? ""))];
}
