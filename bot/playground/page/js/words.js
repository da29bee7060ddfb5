// The page's words come from the project's Fluent file; code here only knows their keys.

let words = {};

export async function loadWords() {
  const answer = await fetch("/playground/words");
  words = await answer.json();
}

/** The text of a key with its {placeholders} filled in. */
export function t(key, values = {}) {
  const text = words[`playground-${key}`] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}
