// Light or dark: the system's wish until the person flips it; the choice is kept.

const KEY = "playground-theme";
const system = matchMedia("(prefers-color-scheme: dark)");

export function applyTheme() {
  const chosen = localStorage.getItem(KEY);
  const dark = chosen ? chosen === "dark" : system.matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

export function flipTheme() {
  const dark = document.documentElement.dataset.theme === "dark";
  localStorage.setItem(KEY, dark ? "light" : "dark");
  applyTheme();
}

system.addEventListener("change", applyTheme);
