// Starts the page: words first, then the parts, then the stream that fills them.

import { mountComposer } from "./composer.js";
import { mountHeader } from "./header.js";
import { watch } from "./link.js";
import { mountSidebar } from "./sidebar.js";
import { showChat } from "./screen.js";
import { on, openChat, privateChat, state } from "./store.js";
import { applyTheme } from "./theme.js";
import { mountThread } from "./thread.js";
import { mountTimebar } from "./timebar.js";
import { loadWords } from "./words.js";

applyTheme();
await loadWords();
const part = (id) => document.getElementById(id);
mountSidebar(part("sidebar"));
mountHeader(part("header"));
mountThread(part("thread"));
mountComposer(part("composer"));
mountTimebar(part("timebar"));
showChat(true);

// The address remembers who and where one was, so that a reload or a second tab comes back there.
const [person, chat] = location.hash.slice(2).split("/");
let wanted = Number(chat) || null;
on("chats", () => {
  if (state.current !== null || !state.chats.size) return;
  openChat(state.chats.has(wanted) ? wanted : privateChat()?.id);
  wanted = null;
});
on("current", () => {
  if (state.me && state.current !== null) history.replaceState(null, "", `#/${state.me.key}/${state.current}`);
});
watch(decodeURIComponent(person ?? ""));
