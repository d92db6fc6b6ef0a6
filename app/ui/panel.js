// The panel's behaviour: draws what the server sends, keeps the reader's place, and sends each answer once.
// `element`, `props`, `trigger` and `watch` are given by the page's HTML component.
const host = element.querySelector(".rc-host");
const aloud = element.querySelector(".rc-aloud");
const folds = new Map(); // which folds the reader opened or closed
let shown = ""; // the assessment on view
let place = 0; // where in the questions the last answer was

const send = (what, from) => {
  const row = from.closest("[data-input]");
  if (row && row.id.startsWith("ask-")) place = [...host.querySelectorAll(".rc-ask")].indexOf(row);
  host.firstElementChild?.setAttribute("aria-busy", "true");
  trigger("submit", what);
};
const unitOf = (row) => {
  const unit = row.querySelector("[data-role=unit]");
  return unit ? (unit.value ?? unit.dataset.unit) : "";
};
const answer = (from, value, unit) => {
  const row = from.closest("[data-input]");
  send({ do: "answer", input: row.dataset.input, value, unit: unit ?? unitOf(row) }, from);
};
const answerNumber = (field) => {
  field.defaultValue = field.value; // sent: no longer a draft
  answer(field, field.value);
};
const light = (name, on) =>
  host.querySelectorAll("mark[data-inputs]").forEach((mark) => {
    if (mark.dataset.inputs.split(" ").includes(name)) mark.classList.toggle("rc-lit", on);
  });

const draw = () => {
  const active = element.contains(document.activeElement) ? document.activeElement : null;
  const focused = active?.id;
  const wasAsking = active?.closest(".rc-ask");
  const drafts = [...host.querySelectorAll("input")].filter((field) => field.value !== field.defaultValue);
  const kept = drafts.map((field) => [field.id, field.value, field.selectionStart]);
  const note = host.querySelector(".rc-note")?.scrollTop ?? 0;
  host.innerHTML = props.value ?? "";
  const root = host.firstElementChild;
  host.querySelectorAll("details[data-key]").forEach((fold) => {
    if (folds.has(fold.dataset.key)) fold.open = folds.get(fold.dataset.key);
    if (fold.querySelector("[aria-invalid]")) fold.open = true;
  });
  for (const [id, value, caret] of kept) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = value;
    if (id === focused) { field.focus({ preventScroll: true }); field.setSelectionRange(caret, caret); }
  }
  const box = host.querySelector(".rc-note");
  if (box) box.scrollTop = note;
  if (focused && document.activeElement?.id !== focused) {
    const questions = host.querySelectorAll(".rc-ask");
    const next = questions[Math.min(place, questions.length - 1)]?.querySelector("input, button, select");
    const target = document.getElementById(focused) ?? (wasAsking ? next : null);
    (target ?? host.querySelector("#rc-missing-title, #rc-answer"))?.focus({ preventScroll: true });
  }
  aloud.textContent = root?.dataset.say ?? "";
  const now = root?.dataset.assessment ?? "";
  if (now && now !== shown) {
    folds.clear();
    if (element.getBoundingClientRect().top > window.innerHeight * 0.6) element.scrollIntoView({ block: "start" });
  }
  shown = now;
};

host.addEventListener("click", (event) => {
  const summary = event.target.closest("summary");
  if (summary) {
    const fold = summary.parentElement; // not yet toggled
    if (fold.dataset.key) folds.set(fold.dataset.key, !fold.open);
    return;
  }
  const anchor = event.target.closest("a[href^='#']");
  if (anchor) {
    event.preventDefault(); // the page has a base address: following the link would load it anew
    const target = document.getElementById(anchor.getAttribute("href").slice(1));
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target?.scrollIntoView({ block: "start" });
    target?.querySelector("input, button, h2")?.focus({ preventScroll: true });
    return;
  }
  const button = event.target.closest("button");
  if (button?.dataset.do) send({ do: button.dataset.do, input: button.dataset.input }, button);
  else if (button?.dataset.value) answer(button, button.dataset.value, button.dataset.unit);
  else if (button && "add" in button.dataset) answerNumber(button.closest(".rc-ask").querySelector("input"));
  else if (button?.dataset.show) {
    const mark = [...host.querySelectorAll("mark[data-inputs]")].find((one) =>
      one.dataset.inputs.split(" ").includes(button.dataset.show));
    const box = host.querySelector(".rc-note");
    if (!mark || !box) return;
    box.scrollTop = mark.offsetTop - box.offsetTop - box.clientHeight / 2;
    light(button.dataset.show, true);
    setTimeout(() => light(button.dataset.show, false), 2500);
  }
});
host.addEventListener("change", (event) => {
  const field = event.target;
  if (field.dataset.role === "edit") answerNumber(field);
  else if (field.dataset.role === "choice") answer(field, field.value);
  else if (field.dataset.edits) answerNumber(field.closest("tr").querySelector("input"));
});
host.addEventListener("keydown", (event) => {
  const field = event.target;
  if (field.tagName !== "INPUT") return;
  if (event.key === "Enter" && field.dataset.role === "value") answerNumber(field);
  if (event.key === "Enter" && field.dataset.role === "edit") field.blur();
  if (event.key === "Escape") field.value = field.defaultValue;
});
for (const [on, off] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
  host.addEventListener(on, (event) => light(event.target.closest("tr[data-name]")?.dataset.name, true));
  host.addEventListener(off, (event) => light(event.target.closest("tr[data-name]")?.dataset.name, false));
}
watch("value", draw);
draw();
