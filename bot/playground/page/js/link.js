// The page's line to the emulator: a stream of events in, a person's actions out.

import { apply, setOnline, state } from "./store.js";
import { t } from "./words.js";
import { toast } from "./toast.js";

const RETRY_MS = 1000;
let socket = null;

/** Watch the world as this person; a broken line is tried again until it holds. */
export function watch(person) {
  if (socket) {
    socket.onclose = null;
    socket.close();
  }
  const address = new URL("/playground/stream", location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  if (person) address.searchParams.set("person", person);
  socket = new WebSocket(address);
  socket.onmessage = (event) => {
    setOnline(true);
    apply(JSON.parse(event.data));
  };
  socket.onclose = () => {
    setOnline(false);
    setTimeout(() => watch(state.me?.key ?? person), RETRY_MS);
  };
}

/** Do something as the present person; null when it could not be done (the person is told). */
export async function act(action, details = {}) {
  const body = JSON.stringify({ person: state.me.key, chat: state.current, action, ...details });
  return post("/playground/act", body, { "Content-Type": "application/json" });
}

export async function upload(kind, file) {
  const form = new FormData();
  form.append("person", state.me.key);
  form.append("chat", state.current);
  form.append("kind", kind);
  form.append("file", file, file.name);
  return post("/playground/upload", form);
}

async function post(path, body, headers = {}) {
  try {
    const answer = await fetch(path, { method: "POST", body, headers });
    if (answer.ok) return await answer.json();
    toast(t("failed"));
  } catch {
    toast(t("offline"));
  }
  return null;
}
