// Found records as cards, like those of components/card.

const OPEN = ["open", "closing_soon", "extended"];

export function element(name, className, ...inside) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** What makes a card of a record. `speech` gives the words of the page, `addresses` the list under
    which records of a name stand. */
export function cards(speech, addresses) {
  const { language, say, piece } = speech;
  const form = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  const calendar = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id", form);

  function spoken(text) {
    if (language !== "en" || text.en) return (language === "en" && text.en) || text.id || text.en;
    const made = element("span", "", text.id);
    made.lang = "id";
    return made;
  }

  function dated({ state, day }) {
    const key = state === "planned" ? "opens" : OPEN.includes(state) ? "closes" : "closed";
    const [before, after] = piece(key).textContent.split("{day}");
    const time = element("time", "", calendar.format(day));
    time.dateTime = day.toISOString().slice(0, 10);
    return [before, time, after];
  }

  function lines({ unit, by, place }) {
    const office = [unit, by].filter((text) => text.id || text.en);
    const first = office.flatMap((text, number) => [number ? ", " : "", spoken(text)]);
    return [first, place.id ? [spoken(place)] : []].filter((line) => line.length);
  }

  function facts(record) {
    const said = [];
    if (record.state) said.push(piece(`state ${record.state}`).cloneNode(true).childNodes);
    if (record.day && record.state !== "cancelled") said.push(dated(record));
    if (record.kind) said.push([say(`kind ${record.kind}`)]);
    return said.map((inside) => element("li", "", ...inside));
  }

  return function card(record, level) {
    const title = element("a", "merit-card__link", spoken(record.title));
    title.href = addresses(record.of) + record.path + (record.of === "page" ? "" : "/");
    const made = element("article", "merit-card", element(`h${level}`, "merit-card__title", title));
    made.append(...lines(record).map((line) => element("p", "merit-card__line", ...line)));
    const said = facts(record);
    if (said.length) made.append(element("ul", "merit-card__meta", ...said));
    return element("li", "", made);
  };
}
