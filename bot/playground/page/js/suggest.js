// The list that pops up above the composer: commands or inline results, walked by the arrow keys.

import { el, replace } from "./dom.js";

/** Options are {node, choose}; `label` names the list for assistive tools and tests. */
export function suggestions() {
  const node = el("div", { class: "suggest", role: "listbox", hidden: true });
  let options = [];
  let chosen = 0;

  function show(list) {
    options = list?.options ?? [];
    chosen = 0;
    node.hidden = !options.length && !list?.head;
    if (list) node.setAttribute("aria-label", list.label);
    replace(node, list?.head, options.map((option, index) => row(option, index)));
    mark();
  }
  function row(option, index) {
    const line = el("div", { class: `option ${option.kind ?? ""}`, role: "option", id: `option-${index}` }, option.node);
    line.addEventListener("pointerdown", (event) => event.preventDefault());
    line.addEventListener("click", () => pick(index));
    line.addEventListener("pointermove", () => {
      if (chosen === index) return;
      chosen = index;
      mark();
    });
    return line;
  }
  function mark() {
    node.querySelectorAll(".option").forEach((line, index) => {
      line.setAttribute("aria-selected", String(index === chosen));
      if (index === chosen && options.length > 1) line.scrollIntoView({ block: "nearest" });
    });
  }
  function pick(index) {
    const option = options[index];
    close();
    option.choose();
  }
  function close() {
    show(null);
  }
  function onKey(event) {
    if (node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") close();
    else if (step && options.length) {
      chosen = (chosen + step + options.length) % options.length;
      mark();
    } else if ((event.key === "Enter" && !event.shiftKey) || event.key === "Tab") {
      if (!options.length) return false;
      pick(chosen);
    } else return false;
    event.preventDefault();
    return true;
  }
  return { node, show, close, onKey, isOpen: () => !node.hidden };
}
