// Loses no words. Contract: form[data-article-form] says by data-editor whose it is. While it is changed, leaving asks
// first and a copy stands in sessionStorage, under editor and address of the form; a form is sent once. A copy that the
// page does not show (a crash, a lost connection) is offered by template[data-unsaved], with buttons marked data-restore,
// which lets the server draw the form from the copy (step=resume), and data-discard. Pages without such a form, to which
// only a save leads, forget what was sent when they carry this script.
const PAUSE = 400;
const SENT = "hemera.sent";
// Of the page and not of the writer; a restored copy gets those of the new page.
const OF_THE_PAGE = new Set(["_csrf", "writer", "submission", "step"]);

const store = {
  get: (key) => JSON.parse(sessionStorage.getItem(key) ?? "null"),
  drop: (key) => sessionStorage.removeItem(key),
  put(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch {
      // Full: asking before one leaves has to do.
    }
  },
};

const wordsOf = (form) => [...new FormData(form)].filter(([name]) => !OF_THE_PAGE.has(name));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const versionOf = (words) => words.find(([name]) => name === "version")?.[1];
const status = () => performance.getEntriesByType("navigation")[0]?.responseStatus ?? 200;

const restore = (form, words) => {
  const sending = document.createElement("form");
  const page = [...new FormData(form)].filter(([name]) => OF_THE_PAGE.has(name) && name !== "step");
  sending.method = "post";
  sending.action = form.action;
  [...words, ...page, ["step", "resume"]].forEach(([name, value]) => {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    sending.append(field);
  });
  sending.hidden = true;
  document.body.append(sending);
  sending.submit();
};

const offer = (form, key, words) => {
  const template = document.querySelector("template[data-unsaved]");
  if (!template) {
    return;
  }
  const notice = template.content.cloneNode(true).firstElementChild;
  notice.querySelector("[data-restore]").addEventListener("click", () => {
    form.dataset.leaving = "";
    sessionStorage.setItem(SENT, key);
    restore(form, words);
  });
  notice.querySelector("[data-discard]").addEventListener("click", () => {
    store.drop(key);
    notice.remove();
    form.querySelector("input:not([type=hidden]), textarea")?.focus();
  });
  template.replaceWith(notice);
};

const watch = (form) => {
  const key = `hemera.unsaved ${form.dataset.editor} ${new URL(form.action).pathname}`;
  const kept = store.get(key);
  const before = wordsOf(form);
  const isBack = sessionStorage.getItem(SENT) === key;
  sessionStorage.removeItem(SENT);
  let isUnsaved = status() >= 400;
  let waiting;

  if (kept && isBack) {
    // What was sent came back to be gone on with, or was saved.
    isUnsaved ||= versionOf(kept) === versionOf(before);
    if (!isUnsaved) store.drop(key);
  } else if (kept && same(kept, before)) {
    isUnsaved = true;
  } else if (kept) {
    offer(form, key, kept);
  }

  const isChanged = () => isUnsaved || !same(before, wordsOf(form));
  const keep = () => {
    clearTimeout(waiting);
    if (isChanged()) store.put(key, wordsOf(form));
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    if ("leaving" in form.dataset) {
      event.preventDefault();
      return;
    }
    keep();
    form.dataset.leaving = "";
    sessionStorage.setItem(SENT, key);
  });
  addEventListener("beforeunload", (event) => {
    if (!("leaving" in form.dataset) && isChanged()) event.preventDefault();
  });
  // Back from a page that did not come, or from the browser's memory.
  addEventListener("pageshow", () => delete form.dataset.leaving);
};

const form = document.querySelector("[data-article-form]");
if (form) {
  watch(form);
} else if (sessionStorage.getItem(SENT)) {
  store.drop(sessionStorage.getItem(SENT));
  sessionStorage.removeItem(SENT);
}
