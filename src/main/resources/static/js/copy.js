// Puts a copy button after each element marked data-copy; without script, or without a clipboard, there is none.
const add = (source) => {
  const button = document.createElement("button");
  const news = document.createElement("span");
  const row = document.createElement(source.tagName === "P" ? "p" : "span");
  button.type = "button";
  button.className = "button";
  button.textContent = source.dataset.copyLabel;
  news.setAttribute("role", "status");
  row.className = "copy";
  row.append(button, news);
  source.after(row);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(source.textContent.trim());
    news.textContent = source.dataset.copyDone;
  });
};

if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach(add);
}
