// The bot's present time and the buttons that move it on.

import { el, icon, replace } from "./dom.js";
import { CLOCK } from "./icons.js";
import { act } from "./link.js";
import { on } from "./store.js";
import { botNow, dayAndHour, fullTime, weekday } from "./times.js";
import { toast } from "./toast.js";
import { t } from "./words.js";

const TICK_MS = 5000;
const STEPS = ["hour", "day", "week"];

export function mountTimebar(root) {
  const now = el("time", { class: "now" });
  root.setAttribute("aria-label", t("time"));
  replace(root, icon(CLOCK),
    el("span", { class: "now-words" }, el("span", { class: "now-label" }, t("time")), now),
    el("span", { class: "steps" }, STEPS.map((step) => el("button", {
      class: "step", onclick: () => move(step),
    }, t(`time-${step}`)))));
  const show = () => replace(now,
    el("span", { class: "weekday" }, `${weekday(botNow())}, `), dayAndHour(botNow()));
  on("clock", show);
  setInterval(show, TICK_MS);
}

async function move(step) {
  if (await act("advance", { step })) toast(t("time-moved", { now: fullTime(botNow()) }));
}
