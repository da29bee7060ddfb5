// Dates and times as the reader's own zone and the page's language show them.

import { t } from "./words.js";

const LANGUAGE = document.documentElement.lang;
const HOUR = new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "long" });
const SHORT = new Intl.DateTimeFormat(LANGUAGE, { day: "2-digit", month: "2-digit", year: "2-digit" });
const WEEKDAY = new Intl.DateTimeFormat(LANGUAGE, { weekday: "short" });
const DAY_HOUR = new Intl.DateTimeFormat(LANGUAGE, {
  day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});
const FULL = new Intl.DateTimeFormat(LANGUAGE, {
  weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
});

let ahead = 0;

/** Remember how far the bot's clock is ahead of this machine. */
export function setBotNow(seconds) {
  ahead = seconds * 1000 - Date.now();
}

export const botNow = () => new Date(Date.now() + ahead);
export const hourOf = (seconds) => HOUR.format(new Date(seconds * 1000));
export const fullTime = (date) => FULL.format(date);
export const weekday = (date) => WEEKDAY.format(date);
export const dayAndHour = (date) => DAY_HOUR.format(date);

export function dayOf(seconds) {
  const date = new Date(seconds * 1000);
  const days = daysBetween(date, botNow());
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  return DAY.format(date);
}

/** The hour for today, the date for anything older: what a chat list shows. */
export function briefTime(seconds) {
  const date = new Date(seconds * 1000);
  return daysBetween(date, botNow()) === 0 ? HOUR.format(date) : SHORT.format(date);
}

function daysBetween(earlier, later) {
  const start = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((start(later) - start(earlier)) / 86_400_000);
}
