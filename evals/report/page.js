// Narrow the list of failures by words and by kind; without it, all are listed.
(() => {
  const section = document.getElementById("failures");
  if (!section) return;
  const cases = [...section.querySelectorAll("details")].map((one) => [one, one.textContent.toLowerCase()]);
  const search = section.querySelector("input");
  const buttons = [...section.querySelectorAll("button")];
  const shown = section.querySelector("output");
  const narrow = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    const kinds = buttons.filter((one) => one.ariaPressed === "true").map((one) => one.dataset.kind);
    let count = 0;
    for (const [one, text] of cases) {
      one.hidden = !(words.every((word) => text.includes(word)) && (!kinds.length || kinds.includes(one.dataset.kind)));
      count += !one.hidden;
    }
    shown.textContent = `${count} shown`;
  };
  search.addEventListener("input", narrow);
  for (const one of buttons) {
    one.addEventListener("click", () => {
      one.ariaPressed = String(one.ariaPressed !== "true");
      narrow();
    });
  }
})();
