// Filters a list, and searches the whole site, over the small files under cari/.
// Every page is complete without it. What was asked for stands in the address and nowhere else; what
// readers tell of themselves stands in their fields alone (own_fit.js).
// What finds and what shows is fetched, as the files are, with the first letter typed.

const MOST = 100;
const MOST_OF_A_KIND = 10;
const PAUSE = 150;

function start(form) {
  const { of, whole, files, archives } = form.dataset;
  const onPage = whole !== undefined;
  const field = form.elements.q;
  const selects = [...form.querySelectorAll(".merit-filter__fields select")];
  const status = form.querySelector("[role=status]");
  const active = form.querySelector("ul");
  const wider = status.nextElementSibling;
  const results = form.nextElementSibling;
  const language = document.documentElement.lang;
  const amount = (number) => new Intl.NumberFormat(language).format(number);
  const piece = (key) => form.querySelector("template").content.querySelector(`[data-say="${key}"]`);
  const say = (key, values = {}) => piece(key).textContent.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const switcher = document.querySelector(".merit-head__language");
  const otherPage = switcher.getAttribute("href");
  const list = [];
  for (let part = results.nextElementSibling; part; part = part.nextElementSibling) list.push(part);
  const onCard = new Map();
  for (const part of list) {
    for (const item of part.querySelectorAll(".merit-cards > li")) {
      onCard.set(item.querySelector("a").getAttribute("href").split("/").at(-2), item);
    }
  }

  // The address: ?q=…&keadaan=…&keadaan=…

  function asked() {
    const query = new URLSearchParams(location.search);
    const chosen = Object.fromEntries(selects.map(({ name }) => [name, query.getAll(name)]));
    return { typed: query.get("q") ?? "", chosen, old: query.has("arsip") };
  }

  function address({ typed, chosen, old }) {
    const query = new URLSearchParams();
    if (typed.trim()) query.set("q", typed);
    for (const [name, values] of Object.entries(chosen)) values.forEach((value) => query.append(name, value));
    if (old) query.set("arsip", "1");
    return `${location.pathname}${query.size ? "?" : ""}${query}`;
  }

  function go(next, instead = false) {
    history[instead ? "replaceState" : "pushState"](null, "", address(next));
    update();
  }

  function plainLink(text, href, className = "merit-filter__clear") {
    const made = document.createElement("a");
    return Object.assign(made, { textContent: text, href, className });
  }

  /** A link to another question: it can be copied, and does not load the page anew. */
  function link(text, next, { className, name } = {}) {
    const made = plainLink(text, address(next), className);
    if (name) made.setAttribute("aria-label", name);
    made.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      field.value = next.typed;
      typing = false;
      go(next);
      status.focus();
    });
    return made;
  }

  const without = (now, name, values = []) => ({ ...now, chosen: { ...now.chosen, [name]: values } });

  /** Every filter that applies: its name, the question without it, and without all of its facet. */
  function filters(now) {
    const typed = now.typed.trim();
    const given = typed ? [{ name: `“${typed}”`, less: { ...now, typed: "" }, least: { ...now, typed: "" } }] : [];
    for (const { name, options, labels } of selects) {
      for (const value of now.chosen[name]) {
        const text = [...options].find((option) => option.value === value)?.textContent ?? value;
        const others = now.chosen[name].filter((other) => other !== value);
        const title = `${labels[0].textContent.trim()}: ${text}`;
        given.push({ name: title, less: without(now, name, others), least: without(now, name) });
      }
    }
    return given;
  }

  // The files

  const fetched = new Map();

  function fetchOnce(path) {
    if (!fetched.has(path)) {
      const answer = fetch(path).then((found) => (found.ok ? found.json() : Promise.reject(found)));
      fetched.set(path, answer);
      answer.catch(() => fetched.delete(path));
    }
    return fetched.get(path);
  }

  const decoded = new Map();

  async function records(matching, { old }) {
    const paths = `${files} ${old ? archives : ""}`.split(" ").filter(Boolean);
    const read = await Promise.all(paths.map(fetchOnce));
    paths.forEach((path, number) => decoded.has(path) || decoded.set(path, matching.decode(read[number])));
    const all = paths.flatMap((path) => decoded.get(path));
    const listed = of === "result" ? all.filter((record) => record.result) : all;
    return onPage ? listed.filter((record) => onCard.has(record.path)) : listed;
  }

  // What is shown

  let turn = 0;

  async function update() {
    const mine = ++turn;
    const now = asked();
    const given = filters(now);
    controls(now, given);
    const own = ownFit?.tells() ? ownFit : null;
    if (!given.length && !own) return rest();
    if (!status.textContent) status.textContent = say("loading");
    try {
      const matching = await import("./matching.js");
      const all = await records(matching, now);
      const facets = ({ chosen }) => Object.fromEntries(selects.map(({ name, dataset }) => [dataset.column, chosen[name]]));
      const kept = own ? own.keep(all) : all;
      const find = (question) => matching.find(kept, question.typed, facets(question));
      const found = find(now);
      const built = onPage ? [] : await sections(of ? found : matching.ranked(found, now.typed), now);
      // Whoever has typed on meanwhile is answered by a later turn.
      if (mine !== turn) return;
      if (onPage) hide(found);
      else show(built);
      status.textContent = say("count", { found: amount(found.length), total: amount(all.length) });
      if (own) status.append(" · ", say("likely", { count: amount(own.likely(all)) }));
      if (onPage) for (const record of all) ownFit?.mark(onCard.get(record.path), record);
      if (!found.length) explain(given, find, own);
      widen(now);
    } catch {
      if (mine !== turn) return;
      rest();
      status.textContent = say("failed");
    }
  }

  function controls(now, given) {
    switcher.href = otherPage + location.search;
    for (const select of selects) {
      const chosen = now.chosen[select.name];
      select.value = "";
      select.options[0].textContent = say(chosen.length ? "add" : "any");
      for (const option of select.options) option.disabled = chosen.includes(option.value);
    }
    const nothing = { typed: "", chosen: Object.fromEntries(selects.map(({ name }) => [name, []])), old: false };
    const links = given.map(({ name, less }) => link(name, less, { className: "merit-filter__chip", name: say("remove", { name }) }));
    links.push(link(say("clear", { count: given.length }), nothing));
    active.replaceChildren(...links.map((made) => document.createElement("li").appendChild(made).parentElement));
    active.hidden = !given.length;
  }

  /** Name the filter that empties the list most, and lead to the list without it. */
  function explain(given, find, own) {
    const tries = given.map((one) => ({ ...one, count: find(one.least).length }));
    const [most] = tries.sort((a, b) => b.count - a.count);
    status.textContent = say(own ? "unlikely" : "empty");
    if (most?.count) status.append(" ", link(say("without", { name: most.name, count: amount(most.count) }), most.least));
  }

  /** A list leads to the search page, and that to the years that are over. */
  function widen(now) {
    const more = [];
    const typed = now.typed.trim();
    const everywhere = `${form.dataset.search}?${new URLSearchParams({ q: typed })}`;
    if (of && typed) more.push(plainLink(say("wider", { typed }), everywhere));
    if (archives && !now.old) more.push(link(say("wider"), { ...now, old: true }));
    wider.replaceChildren(...more);
    wider.hidden = !more.length;
  }

  function rest() {
    status.textContent = "";
    wider.hidden = true;
    results.hidden = true;
    for (const part of [...list, ...onCard.values()]) part.hidden = false;
    for (const item of onCard.values()) ownFit?.mark(item);
  }

  function hide(found) {
    const paths = new Set(found.map((record) => record.path));
    for (const [path, item] of onCard) item.hidden = !paths.has(path);
    for (const part of list) {
      const items = [...part.querySelectorAll(".merit-cards > li")];
      part.hidden = items.length > 0 && items.every((item) => item.hidden);
    }
  }

  function show(built) {
    results.replaceChildren(...built);
    results.hidden = false;
    for (const part of list) part.hidden = true;
  }

  async function sections(found, now) {
    const { cards, element } = await import("./found_cards.js");
    const card = cards({ language, say, piece }, (name) => form.dataset[of || name]);
    const pile = (these, most, level) => element("ol", "merit-cards", ...these.slice(0, most).map((record) => marked(card(record, level), record)));
    const marked = (item, record) => ownFit?.mark(item, record) ?? item;
    const cut = (these) => (these.length > MOST ? [element("p", "merit-quiet", say("first", { count: MOST }))] : []);
    if (of) return [pile(found, MOST, 2), ...cut(found)];
    const [{ name, options }] = selects;
    return [...options].slice(1).flatMap(({ value, textContent: title }) => {
      const these = found.filter((record) => record.of === value);
      if (!these.length) return [];
      const heading = element("h2", "", `${title} (${amount(these.length)})`);
      const all = now.chosen[name].length > 0 || these.length <= MOST_OF_A_KIND;
      const more = all ? cut(these) : [link(`${title}: ${say("all", { count: amount(these.length) })}`, without(now, name, [value]))];
      return [element("section", "", heading, pile(these, all ? MOST : MOST_OF_A_KIND, 3), ...more)];
    });
  }

  // What the reader does

  const ownFields = form.querySelector(".merit-answers");
  let ownFit;
  let typing = false;
  let pause;

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      // One step back takes all that was typed in one go.
      go({ ...asked(), typed: field.value }, typing);
      typing = true;
    }, PAUSE);
  });
  for (const select of selects) {
    select.addEventListener("change", () => {
      const now = asked();
      typing = false;
      if (select.value) go(without(now, select.name, [...now.chosen[select.name], select.value]));
    });
  }
  ownFields?.addEventListener("input", async () => {
    const { ownFitOf } = await import("./own_fit.js");
    ownFit ??= ownFitOf(ownFields, say);
    update();
  });
  function follow() {
    typing = false;
    field.value = asked().typed;
    update();
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", follow);
  form.classList.add("merit-filter--ready");
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  follow();
}

const form = document.querySelector(".merit-filter");
if (form) start(form);
