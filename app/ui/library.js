// Narrow the list of calculators to those that hold every word typed.
const field = element.querySelector("#library-search");
field.addEventListener("input", () => {
  let count = 0;
  const wanted = field.value.toLowerCase().split(/\s+/);
  for (const section of element.querySelectorAll("section")) {
    let any = false;
    for (const entry of section.querySelectorAll(".rc-entry")) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !wanted.every((word) => text.includes(word));
      any ||= !entry.hidden;
      count += !entry.hidden && !entry.classList.contains("rc-absent");
    }
    section.hidden = !any;
  }
  element.querySelector("[role=status]").textContent = `${count} calculators`;
});
