// Toolbar and keys for the notation of bodies. Contract: in form[data-article-form] stands textarea[data-body], and before
// it template[data-toolbar] with one element of role toolbar, whose buttons say by data-mark what they do: strong,
// emphasis, heading, quote, list, link, reference. Without script the template shows nothing. Ctrl or ⌘ with B, I, K.
const KEYS = { b: "strong", i: "emphasis", k: "link" };

// insertText keeps the browser's undo; setRangeText is for browsers without it.
const replace = (area, from, to, text, first, last) => {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(first, last);
};

const selected = (area) => {
  let from = area.selectionStart;
  let to = area.selectionEnd;
  while (from < to && /\s/.test(area.value[from])) from++;
  while (to > from && /\s/.test(area.value[to - 1])) to--;
  return [from, to, area.value.slice(from, to)];
};

const around = (sign) => (area) => {
  const [from, to, words] = selected(area);
  const before = area.value.slice(0, from);
  const isSet = before.endsWith(sign) && !before.endsWith(`*${sign}`) && area.value.startsWith(sign, to) && words;
  if (isSet) {
    replace(area, from - sign.length, to + sign.length, words, from - sign.length, to - sign.length);
  } else {
    replace(area, from, to, sign + words + sign, from + sign.length, to + sign.length);
  }
};

const atLineStart = (sign) => (area) => {
  const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
  const end = area.value.indexOf("\n", area.selectionEnd);
  const to = end < 0 ? area.value.length : end;
  const lines = area.value.slice(from, to).split("\n");
  const isSet = lines.every((line) => line.startsWith(sign) || !line.trim());
  const isWords = lines.some((line) => line.trim());
  const text = lines.map((line) => (isSet && isWords ? line.replace(sign, "") : line.trim() || !isWords ? sign + line : line)).join("\n");
  replace(area, from, to, text, isWords ? from : from + text.length, from + text.length);
};

const link = (area) => {
  const [from, to, words] = selected(area);
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const text = isAddress ? `[](${words})` : `[${words}](https://)`;
  const place = from + (isAddress || !words ? 1 : words.length + 3);
  replace(area, from, to, text, place, isAddress || !words ? place : place + "https://".length);
};

const reference = (area) => {
  const [from, to, words] = selected(area);
  const before = area.value.slice(0, from);
  const after = area.value.slice(to);
  const start = !before || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const end = !after || after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
  const first = from + start.length + 2;
  replace(area, from, to, `${start}[[${words}]]${end}`, first, first + words.length);
};

const MARKS = {
  strong: around("**"),
  emphasis: around("*"),
  heading: atLineStart("## "),
  quote: atLineStart("> "),
  list: atLineStart("- "),
  link,
  reference,
};

// One stop for Tab, arrows inside (WAI-ARIA APG, toolbar).
const rove = (buttons) => {
  const enter = (at) => {
    buttons.forEach((button, index) => (button.tabIndex = index === at ? 0 : -1));
    buttons[at].focus();
  };
  buttons.forEach((button, index) => {
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener("keydown", (event) => {
      const moves = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: buttons.length - 1 };
      if (event.key in moves) {
        event.preventDefault();
        enter((moves[event.key] + buttons.length) % buttons.length);
      }
    });
  });
};

document.querySelectorAll("[data-article-form] [data-body]").forEach((area) => {
  const template = area.form.querySelector("template[data-toolbar]");
  if (template) {
    const toolbar = template.content.cloneNode(true);
    const buttons = [...toolbar.querySelectorAll("[data-mark]")];
    buttons.forEach((button) => button.addEventListener("click", () => MARKS[button.dataset.mark](area)));
    rove(buttons);
    template.replaceWith(toolbar);
  }
  area.addEventListener("keydown", (event) => {
    const mark = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && KEYS[event.key.toLowerCase()];
    if (mark) {
      event.preventDefault();
      MARKS[mark](area);
    }
  });
});
