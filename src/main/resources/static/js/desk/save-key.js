// Saves with the key that people know for it. Contract: in form[data-article-form] the button marked data-save saves, and
// what it says then is its title. Ctrl or ⌘ with S.
const form = document.querySelector("[data-article-form]");
const button = form?.querySelector("[data-save]");

if (button) {
  button.title = button.dataset.save;
  button.setAttribute("aria-keyshortcuts", "Control+S");
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (!event.repeat) form.requestSubmit(button);
    }
  });
}
