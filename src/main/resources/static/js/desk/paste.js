// Pastes web pages, documents and plain text as Markdown. Contract: textarea[data-body] in form[data-article-form] names by
// data-paste the address that turns posted html or text into JSON {markdown}. What was copied from the body itself is
// Markdown already, and with Shift everything is pasted as it is. If the server does not answer, the plain text stands.
const insert = (area, from, to, text) => {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

const markdown = async (area, html, text) => {
  const sent = new URLSearchParams({ _csrf: area.form.elements._csrf?.value ?? "", ...(html ? { html } : { text }) });
  const answer = await fetch(area.dataset.paste, { method: "POST", body: sent, redirect: "error" });
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return (await answer.json()).markdown;
};

document.querySelectorAll("[data-article-form] [data-body][data-paste]").forEach((area) => {
  let own = null;
  let asItIs = false;
  const keep = () => (own = area.value.slice(area.selectionStart, area.selectionEnd));
  area.addEventListener("copy", keep);
  area.addEventListener("cut", keep);
  // A Shift held for a capital letter says nothing about what the mouse pastes later.
  area.addEventListener("keydown", (event) => (asItIs = event.shiftKey && event.key.toLowerCase() === "v"));
  area.addEventListener("keyup", () => (asItIs = false));

  area.addEventListener("paste", async (event) => {
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    if (asItIs || (!html && !text) || text.replaceAll("\r\n", "\n") === own) {
      return;
    }
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to } = area;
    const was = area.value;
    area.setAttribute("aria-busy", "true");
    area.readOnly = true;
    const found = await markdown(area, html, text).catch(() => text);
    area.readOnly = false;
    area.removeAttribute("aria-busy");
    insert(area, was === area.value ? from : area.selectionStart, was === area.value ? to : area.selectionEnd, found);
  });
});
