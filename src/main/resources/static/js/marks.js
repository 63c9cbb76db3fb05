// Goes from mark to mark without filling the history, so that one step back leads to the results, and keeps the focus
// on the way that was taken.
document.addEventListener("click", (event) => {
  const way = event.target.closest("[data-mark-way]");
  if (!way || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  location.replace(way.hash);
  const mark = document.getElementById(way.hash.slice(1));
  (mark.closest("a") ?? mark).nextElementSibling
    ?.querySelector(`[data-mark-way="${way.dataset.markWay}"]`)
    ?.focus({ preventScroll: true });
});
