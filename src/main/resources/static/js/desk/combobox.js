// Finds as one types in each field marked data-chooser, as a combobox with a list (WAI-ARIA APG); without script a button
// asks the server instead. Choices come as JSON: value, label, detail.
const DELAY = 120;
let lists = 0;

const inRole = (value, role) => {
  if (/^\d/.test(value)) {
    return `${value.split(":")[0]}:${role}`;
  }
  const [verb, kind, , ...name] = value.split(":");
  return [verb, kind, role, ...name].join(":");
};

const identity = (value) => (/^\d/.test(value) ? value.split(":")[0] : value);

class Combobox {
  constructor(field) {
    this.field = field;
    this.isSingle = field.dataset.chooser === "one";
    this.input = field.querySelector("[data-line] input");
    this.line = field.querySelector("[data-line]");
    this.chosen = field.querySelector("[data-chosen]");
    this.news = field.querySelector("[data-news]");
    this.choices = [];
    this.active = -1;
    this.list = this.makeList();
    // Gone and not hidden: a hidden button would still be what Enter presses anywhere in the form.
    this.find = field.querySelector("[data-find]");
    this.find.remove();
    this.chosen.querySelectorAll("[data-drop]").forEach((button) => (button.type = "button"));
    this.input.addEventListener("input", () => this.look());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    this.chosen.addEventListener("click", (event) => this.drop(event));
  }

  makeList() {
    const list = document.createElement("ul");
    list.id = `chooser-list-${++lists}`;
    list.className = "chooser__list";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-labelledby", `${this.field.dataset.name}-label`);
    // The field keeps the focus while the list is clicked.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.pick(this.choices[[...list.children].indexOf(option)]);
      }
    });
    this.line.append(list);
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", list.id);
    return list;
  }

  look() {
    clearTimeout(this.timer);
    this.pending = new Promise((done) => {
      this.timer = setTimeout(() => this.ask().then(done), DELAY);
    });
  }

  async ask() {
    const typed = this.input.value.trim();
    this.asking?.abort();
    if (!typed) {
      this.show([]);
      return;
    }
    const asking = new AbortController();
    this.asking = asking;
    const address = new URL(this.field.dataset.choices, location.href);
    address.searchParams.set("q", typed);
    try {
      const answer = await fetch(address, { signal: asking.signal, headers: { Accept: "application/json" } });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const choices = await answer.json();
      if (document.activeElement === this.input) {
        this.show(choices);
        this.news.textContent = choices.length ? `${this.field.dataset.found} ${choices.length}` : this.field.dataset.none;
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        // Without an answer the plain way is still there.
        this.show([]);
        this.input.after(this.find);
      }
    }
    if (this.asking === asking) {
      this.pending = null;
    }
  }

  show(choices) {
    this.choices = choices;
    this.list.replaceChildren(...choices.map((choice, index) => this.option(choice, index)));
    this.list.hidden = choices.length === 0;
    this.input.setAttribute("aria-expanded", String(choices.length > 0));
    this.move(choices.length ? 0 : -1);
  }

  option(choice, index) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${index}`;
    option.className = "chooser__option";
    option.setAttribute("role", "option");
    const name = document.createElement("span");
    name.className = "chooser__name";
    name.dir = "auto";
    name.textContent = choice.label;
    const detail = document.createElement("span");
    detail.className = "chooser__detail";
    detail.textContent = choice.detail ?? "";
    option.append(name, " ", detail);
    return option;
  }

  move(index) {
    this.active = index;
    [...this.list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.list.children[index];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.pending = null;
    this.show([]);
  }

  press(event) {
    const count = this.choices.length;
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count) {
        this.move((this.active + (event.key === "ArrowDown" ? 1 : count - 1)) % count);
      } else {
        this.look();
      }
    } else if (event.key === "Enter" && this.input.value.trim()) {
      // Never saves the form while something is being found.
      event.preventDefault();
      this.enter();
    } else if (event.key === "Escape" && (count || this.input.value)) {
      event.preventDefault();
      if (!count) {
        this.input.value = "";
      }
      this.close();
    }
  }

  async enter() {
    if (!this.pending) {
      return this.choices.length ? this.pick(this.choices[this.active]) : this.look();
    }
    const typed = this.input.value.trim().toLocaleLowerCase();
    await this.pending;
    // What was not seen is picked only if it is exactly what was typed.
    if (this.choices[0]?.label.toLocaleLowerCase() === typed) {
      this.pick(this.choices[0]);
    }
  }

  pick(choice) {
    const row = this.field.querySelector("template[data-row]").content.cloneNode(true);
    row.querySelectorAll("[data-label]").forEach((place) => (place.textContent = choice.label));
    row.querySelector("[data-detail]").textContent = choice.detail ?? "";
    const value = row.querySelector("[data-value]");
    if (this.isSingle) {
      value.value = choice.value;
      this.chosen.replaceChildren(row);
      this.field.querySelector("[data-offered]")?.remove();
    } else {
      [...value.options].forEach((option) => (option.value = inRole(choice.value, option.value)));
      if (!this.holds(choice.value)) {
        this.chosen.append(row);
      }
    }
    this.input.value = "";
    this.close();
    this.news.textContent = choice.label;
    this.changed();
    if (this.isSingle) {
      this.line.hidden = true;
      this.chosen.querySelector("[data-drop]").focus();
    }
  }

  holds(value) {
    const sought = identity(inRole(value, "ABOUT"));
    return [...this.chosen.querySelectorAll("select")].some(
      (select) => identity(inRole(select.value, "ABOUT")) === sought,
    );
  }

  drop(event) {
    const button = event.target.closest("[data-drop]");
    if (button) {
      event.preventDefault();
      button.closest("li").remove();
      this.line.hidden = false;
      this.input.focus();
      this.changed();
    }
  }

  /** What watches the form for unsaved words hears of it. */
  changed() {
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

document.querySelectorAll("[data-chooser]").forEach((field) => new Combobox(field));
