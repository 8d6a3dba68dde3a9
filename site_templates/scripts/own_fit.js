// Beside each vacancy that stands open: whether the reader probably may apply. His answers stay in
// the fields: not in the address, not in storage, since a telephone is often shared.

import { answered, weigh } from "./eligibility.js";

const OPEN = ["open", "closing_soon", "extended"];
const LINE = "merit-card__fit";

/** What the fields in `box` tell of a record; `say` gives the words of the page. */
export function ownFitOf(box, say) {
  const only = box.querySelector("[data-only]");
  const isOpen = (record) => OPEN.includes(record.state);
  const likely = (record, answers) => isOpen(record) && !weigh(record.needs, answers).no.length;
  const told = (answers) => Object.values(answers).some(Boolean);

  function words(record) {
    const answers = answered(box);
    if (!told(answers) || !isOpen(record)) return "";
    const found = weigh(record.needs, answers);
    const verdict = ["no", "ask"].find((name) => found[name].length);
    if (!verdict) return say("fit yes");
    return say(`fit ${verdict}`, { kinds: found[verdict].map((kind) => say(`fit ${kind}`)).join(", ") });
  }

  return {
    tells: () => only.checked || told(answered(box)),
    keep(records) {
      const answers = answered(box);
      return only.checked ? records.filter((record) => likely(record, answers)) : records;
    },
    likely(records) {
      const answers = answered(box);
      return records.filter((record) => likely(record, answers)).length;
    },
    /** Say it on the card within `item`; without a record, or where nothing is told, unsay it. */
    mark(item, record) {
      item.querySelector(`.${LINE}`)?.remove();
      const text = record ? words(record) : "";
      if (text) {
        const line = document.createElement("p");
        line.className = LINE;
        line.textContent = text;
        item.firstElementChild.append(line);
      }
      return item;
    },
  };
}
