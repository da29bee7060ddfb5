// On a phone the list and the chat take turns; on a wide screen both are there.

const app = document.getElementById("app");

export function showChat(shown) {
  app.classList.toggle("chat-open", shown);
}
