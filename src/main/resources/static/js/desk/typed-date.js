// Says how a date is understood while it is typed. Contract: input[data-typed-date] names the output element that says it;
// data-address answers JSON for ?typed=: {edtf, words} or {problem}, both to be read by people.
const PAUSE = 250;

document.querySelectorAll("input[data-typed-date]").forEach((input) => {
  const output = document.getElementById(input.dataset.typedDate);
  let waiting;
  let asking;

  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const address = `${input.dataset.address}?${new URLSearchParams({ typed: input.value })}`;
      const answer = await fetch(address, { headers: { Accept: "application/json" }, redirect: "error", signal: asking.signal });
      if (answer.ok) {
        const { words, problem } = await answer.json();
        output.textContent = words ?? problem ?? "";
      }
    } catch {
      // The server says it again when the form is sent.
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
});
