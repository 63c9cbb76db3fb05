// Keeps the state of the index up to date while it is made anew. Contract: [data-index-state] has data-under-way as long as
// that goes on; the same page, asked again, holds it as it is then.
const PAUSE = 3000;

const refresh = async (place) => {
  if (!("underWay" in place.dataset)) {
    return;
  }
  if (!document.hidden && !place.contains(document.activeElement)) {
    const answer = await fetch(location.pathname).catch(() => null);
    if (answer?.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-index-state]");
      if (now && !("underWay" in now.dataset)) {
        location.reload();
        return;
      }
      const shown = place.querySelector("progress");
      const next = now?.querySelector("progress");
      if (shown && next) {
        shown.max = next.max;
        shown.value = next.value;
        shown.nextElementSibling.textContent = next.nextElementSibling.textContent;
      }
    }
  }
  setTimeout(refresh, PAUSE, place);
};

document.querySelectorAll("[data-index-state]").forEach((place) => setTimeout(refresh, PAUSE, place));
