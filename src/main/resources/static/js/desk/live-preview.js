// Shows what is being written as readers will see it. Contract: form[data-article-form] holds [data-preview], whose
// data-address draws a posted form as a fragment of HTML, and in it [data-preview-content], where the fragment stands.
// While the server does not answer, the last preview stays, marked aria-busy.
const PAUSE = 500;

document.querySelectorAll("[data-article-form]").forEach((form) => {
  const region = form.querySelector("[data-preview]");
  const content = region?.querySelector("[data-preview-content]");
  if (!content) {
    return;
  }
  let waiting;
  let asking;

  const draw = async () => {
    asking?.abort();
    asking = new AbortController();
    region.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(region.dataset.address, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "text/html" },
        redirect: "error",
        signal: asking.signal,
      });
      if (answer.ok) {
        content.innerHTML = await answer.text();
        region.hidden = false;
        region.removeAttribute("aria-busy");
      }
    } catch {
      // Aborted by a later one, or no connection: the next change asks again.
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, PAUSE);
  });
  if (region.hidden && form.querySelector("[data-body]")?.value.trim()) {
    draw();
  }
});
