// Beside each condition of a vacancy: whether the reader probably meets it, and why.
// The checklist is complete without it. What is filled in stays in the fields and nowhere else.

import { answered, judge } from "./eligibility.js";

function start(box) {
  const status = box.querySelector("[role=status]");
  const words = box.querySelector("template").content;
  const piece = (key) => words.querySelector(`[data-say="${key}"]`);
  const lines = [...document.querySelectorAll(".merit-checklist__item[data-need]")].map((item) => {
    const said = document.createElement("p");
    said.className = "merit-checklist__verdict";
    return { need: JSON.parse(item.dataset.need), item, said };
  });

  function update() {
    const answers = answered(box);
    const count = { yes: 0, no: 0, ask: 0, rest: 0 };
    const any = Object.values(answers).some(Boolean);
    for (const { need, item, said } of lines) {
      const found = any ? judge(need, answers) : null;
      count[found?.verdict ?? "rest"] += 1;
      // A tick beside "probably not" would contradict it.
      item.classList.toggle("merit-checklist__item--unsure", any && found?.verdict !== "yes");
      if (!found) said.remove();
      else {
        said.replaceChildren(...piece(found.verdict).cloneNode(true).childNodes, " ", piece(found.why).textContent);
        item.lastElementChild.append(said);
      }
    }
    status.textContent = any ? piece("count").textContent.replace(/\{(\w+)\}/g, (_, name) => count[name]) : "";
  }

  box.querySelector("fieldset").disabled = false;
  box.addEventListener("input", update);
  update();
}

const box = document.querySelector(".merit-answers");
if (box) start(box);
