// Counts the words of the body. Contract: form[data-article-form] holds textarea[data-body] and [data-word-count], hidden,
// whose data-one and data-many say it; # stands for the number.
const WORD = /[\p{L}\p{N}]+(?:[’'\-.,][\p{L}\p{N}]+)*/gu;

document.querySelectorAll("[data-article-form] [data-word-count]").forEach((place) => {
  const area = place.closest("form").querySelector("[data-body]");
  const count = () => {
    const words = area.value.match(WORD)?.length ?? 0;
    const number = new Intl.NumberFormat(document.documentElement.lang).format(words);
    place.textContent = (words < 2 ? place.dataset.one : place.dataset.many).replace("#", number);
  };
  area.addEventListener("input", count);
  count();
  place.hidden = false;
});
