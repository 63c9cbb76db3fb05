// Offers names and headlines beneath each field marked data-suggest, whose value is where they are asked for: a combobox
// with a grouped list (WAI-ARIA APG, editable combobox with list autocomplete). Nothing is chosen by itself, so that Enter
// searches as it does without script.
const DELAY = 150;
let lists = 0;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  made.append(...children);
  return made;
};

class Suggestions {
  constructor(input) {
    this.input = input;
    this.active = -1;
    this.options = [];
    this.list = element("div", { id: `suggestions-${++lists}`, class: "suggestions", role: "listbox" });
    this.list.hidden = true;
    this.news = element("span", { class: "unseen", role: "status" });
    input.parentElement.classList.add("suggesting");
    input.parentElement.append(this.list, this.news);
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })
      .forEach(([attribute, value]) => input.setAttribute(attribute, value));
    input.addEventListener("input", () => this.look());
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("blur", () => this.close());
    // The field keeps the focus while the list is clicked.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.go(event.target.closest("[role=option]")));
  }

  look() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), DELAY);
  }

  async ask() {
    const typed = this.input.value.trim();
    this.asking?.abort();
    if (!typed) {
      this.show([]);
      return;
    }
    this.asking = new AbortController();
    const address = new URL(this.input.dataset.suggest, location.href);
    address.searchParams.set("q", typed);
    try {
      const answer = await fetch(address, { signal: this.asking.signal, headers: { Accept: "application/json" } });
      const { groups, label, news } = await answer.json();
      if (document.activeElement === this.input) {
        this.list.setAttribute("aria-label", label);
        this.show(groups);
        this.news.textContent = news;
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        // Nothing is lost: the field still searches.
        this.show([]);
      }
    }
  }

  show(groups) {
    this.list.replaceChildren(...groups.map((group, index) => this.group(group, index)));
    this.options = [...this.list.querySelectorAll("[role=option]")];
    this.options.forEach((option, index) => (option.id = `${this.list.id}-${index}`));
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.news.textContent = "";
    this.move(-1);
  }

  group({ label, choices }, index) {
    const id = `${this.list.id}-kind-${index}`;
    const title = element("div", { id, class: "suggestions__kind", role: "presentation" }, label);
    return element("div", { role: "group", "aria-labelledby": id }, title, ...choices.map((choice) => this.option(choice)));
  }

  option({ href, label, language, detail }) {
    const name = element("span", { dir: "auto", ...(language && { lang: language }) }, label);
    const option = element("div", { class: "suggestions__one", role: "option", "aria-selected": "false" }, name);
    if (detail) {
      option.append(" ", element("bdi", { class: "suggestions__detail" }, detail));
    }
    option.dataset.href = href;
    return option;
  }

  move(index) {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.options[index];
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
    this.show([]);
  }

  /** Up and down go round through the field itself. */
  press(event) {
    const places = this.options.length + 1;
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) {
        this.look();
      } else {
        this.move(((this.active + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places) - 1);
      }
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      this.go(this.options[this.active]);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  go(option) {
    if (option) {
      location.assign(option.dataset.href);
    }
  }
}

document.querySelectorAll("[data-suggest]").forEach((input) => new Suggestions(input));
