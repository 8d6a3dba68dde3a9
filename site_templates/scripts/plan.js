// Plans one's own development, over the small file that its part of the page names.
// Nothing is sent or stored: what was chosen stands in the address after "#", which no browser sends.
// Only a link from a public page names its positions in a query, which a server may log: two ids of
// that page and nothing of the reader. They move behind "#" at once.

const HIGHEST = 5;
const OWN = ["assignment", "mentoring"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an address that others made may hold: a level or a day, or else nothing. */
const levelOf = (text, highest) => (/^\d$/.test(text ?? "") && Number(text) <= highest ? Number(text) : undefined);
const dayOf = (text) => (DAY.test(text ?? "") && !Number.isNaN(Date.parse(text)) ? text : "");

function element(name, given = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
}

async function start(planner) {
  const language = document.documentElement.lang;
  const words = planner.querySelector("template").content;
  const status = planner.querySelector("[role=status]");
  const rows = document.querySelector("[data-rpi=rows]");
  const blank = [...rows.children];
  const switcher = document.querySelector(".merit-head__language");
  const otherPage = switcher.getAttribute("href");
  const [dari, ke] = planner.querySelectorAll(".merit-plan__field select");
  const part = (name) => planner.querySelector(`[data-part=${name}]`);
  const say = (key, values = {}) => words.querySelector(`[data-say=${key}]`).textContent.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const spoken = ([id, en]) => (language === "en" && en) || id;
  const tongue = ([, en]) => (language === "en" && !en ? "id" : language);
  const told = (text) => element("span", { lang: tongue(text) }, spoken(text));
  const dates = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const day = (text) => dates.format(Date.parse(text));
  const period = ([first, last]) => `${day(first)} – ${day(last)}`;

  let data;
  try {
    const answer = await fetch(planner.dataset.file);
    if (!answer.ok) throw answer;
    data = await answer.json();
  } catch {
    status.textContent = say("failed");
    return;
  }
  const positions = new Map(data.positions.map(([id, title, kind, requires, aims]) => [id, { id, title, kind, requires, aims }]));

  // The address: #dari=…&ke=…&t.<competency>=level&b.<competency>=form&w.<competency>=day

  let chosen = new URLSearchParams();

  function keep() {
    for (const [name, value] of [...chosen]) if (!value) chosen.delete(name);
    history.replaceState(null, "", location.pathname + (chosen.size ? `#${chosen}` : ""));
    switcher.href = otherPage + location.hash;
  }

  function set(name, value) {
    chosen.set(name, value);
    keep();
  }

  // What is chosen, and what follows from it

  const present = () => positions.get(chosen.get("dari"));
  const aim = () => positions.get(chosen.get("ke"));

  function needs() {
    const before = new Map(present()?.requires);
    return (aim()?.requires ?? []).map(([number, level]) => {
      const [id, title, levels, highest = HIGHEST] = data.competencies[number];
      const start = before.get(number) ?? 0;
      return { number, id, title, levels, highest, level, start, now: levelOf(chosen.get(`t.${id}`), highest) ?? start };
    });
  }

  const gaps = () => needs().filter(({ level, now }) => now < level);

  /** The offers beyond one's level: those that reach what is required first, then by their days. */
  function offers({ number, level, now }) {
    const { kind } = present() ?? aim();
    const reach = (offer) => Math.max(...offer.develops.filter(([one]) => one === number).map(([, to]) => to), 0);
    return data.offers
      .map((offer) => ({ ...offer, reach: reach(offer) }))
      .filter((offer) => offer.reach > now && (!offer.classes || offer.classes.includes(kind)))
      .sort((a, b) => (a.reach < level) - (b.reach < level) || (a.runs?.[0] ?? "9").localeCompare(b.runs?.[0] ?? "9"));
  }

  function planned(gap) {
    const found = offers(gap);
    const wanted = chosen.get(`b.${gap.id}`);
    const offer = found.find(({ id }) => id === wanted) ?? (OWN.includes(wanted) ? undefined : found[0]);
    const form = offer ? offer.id : OWN.includes(wanted) ? wanted : OWN[0];
    return { ...gap, found, offer, form, by: dayOf(chosen.get(`w.${gap.id}`)) };
  }

  // What is shown

  function option([id, title]) {
    return element("option", { value: id, lang: tongue(title) }, spoken(title));
  }

  function fill() {
    const first = (select) => select.options[0];
    dari.replaceChildren(first(dari), ...data.positions.map(option));
    const near = (present()?.aims ?? []).map((number) => data.positions[number]);
    const rest = data.positions.filter((one) => !near.includes(one));
    const group = (label, members) => element("optgroup", { label }, ...members.map(option));
    ke.replaceChildren(first(ke), ...(near.length ? [group(say("next"), near), group(say("others"), rest)] : rest.map(option)));
    dari.value = present()?.id ?? "";
    ke.value = aim()?.id ?? "";
  }

  function scale(need) {
    const name = `t.${need.id}`;
    const radios = Array.from({ length: need.highest + 1 }, (_, level) => {
      const radio = element("input", { type: "radio", name, value: level, checked: level === need.now });
      radio.addEventListener("change", () => {
        set(name, level === need.start ? "" : String(level));
        showPlan();
      });
      const title = need.levels[level];
      return element("label", { className: "merit-plan__level", title: title ? spoken(title) : "" }, radio, String(level));
    });
    const note = element("span", { className: "merit-quiet" }, say("required", { level: need.level }));
    return element("fieldset", { className: "merit-plan__levels" }, element("legend", { className: "merit-plan__name" }, told(need.title), " ", note), element("div", { className: "merit-plan__scale" }, ...radios));
  }

  function facts({ offer }) {
    const said = [];
    if (offer.state === "planned" && offer.opens) said.push(say("opens", { day: day(offer.opens) }));
    else if (offer.closes) said.push(say("closes", { day: day(offer.closes) }));
    if (offer.runs) said.push(say("runs", { days: period(offer.runs) }));
    const link = element("a", { href: `${planner.dataset.training}${offer.id}/` }, say("page"));
    return element("p", {}, told(offer.provider), ". ", ...said.map((one) => `${one}. `), link);
  }

  function ownDate(gap) {
    const id = `w-${gap.id}`;
    const field = element("input", { className: "merit-plan__input", type: "date", id, value: gap.by, min: data.as_of });
    field.addEventListener("change", () => {
      set(`w.${gap.id}`, field.value);
      showForm();
    });
    return element("p", {}, element("label", { className: "merit-plan__label", htmlFor: id }, say("by")), field);
  }

  function entry(gap) {
    const id = `b-${gap.id}`;
    const title = (offer) => spoken(offer.title) + (offer.reach < gap.level ? ` (${say("partly", { level: offer.reach })})` : "");
    const courses = gap.found.map((offer) => element("option", { value: offer.id, lang: tongue(offer.title) }, title(offer)));
    const own = OWN.map((one) => element("option", { value: one }, say(one)));
    const select = element("select", { className: "merit-plan__input", id }, ...(courses.length ? [element("optgroup", { label: say("offers") }, ...courses), element("optgroup", { label: say("own") }, ...own)] : own));
    select.value = gap.form;
    const about = element("div", { className: "merit-plan__part" });
    const tell = (now) => about.replaceChildren(now.offer ? facts(now) : ownDate(now));
    tell(gap);
    select.addEventListener("change", () => {
      set(`b.${gap.id}`, select.value);
      tell(planned(gap));
      showForm();
    });
    const note = element("span", { className: "merit-entry__note" }, say("rise", gap));
    return element(
      "article",
      { className: "merit-entry" },
      element("h3", { className: "merit-entry__title" }, told(gap.title), " ", note),
      ...(courses.length ? [] : [element("p", {}, say("none"))]),
      element("p", {}, element("label", { className: "merit-plan__label", htmlFor: id }, say("kind")), select),
      about,
    );
  }

  function row(gap) {
    const { offer } = gap;
    const when = offer ? (offer.runs ? period(offer.runs) : "") : gap.by && day(gap.by);
    const kind = offer ? [`${say(offer.kind === "mentoring" ? "mentoring" : "offers")}: `, told(offer.title)] : [say(gap.form)];
    const cells = [[gap.now], [gap.level], [gap.level - gap.now], kind, [offer?.hours ?? ""], [when], offer ? [told(offer.provider)] : [], []];
    const made = cells.map((cell) => element("td", {}, ...cell));
    return element("tr", {}, element("th", { scope: "row" }, told(gap.title)), ...made);
  }

  function showForm() {
    for (const [name, one] of [["dari", present()], ["ke", aim()]]) {
      document.querySelector(`[data-rpi=${name}]`).replaceChildren(...(one ? [told(one.title)] : []));
    }
    const plan = gaps().map(planned);
    rows.replaceChildren(...(plan.length ? plan.map(row) : blank));
  }

  function showPlan() {
    const all = needs();
    const open = gaps();
    part("plan").hidden = !all.length;
    part("buttons").hidden = !open.length;
    part("gaps").replaceChildren(...open.map((gap) => entry(planned(gap))));
    status.textContent = !aim() ? say("ready") : !all.length ? say("unknown") : open.length ? say("count", { gaps: open.length, all: all.length }) : say("met");
    showForm();
  }

  function show() {
    fill();
    const all = needs();
    part("levels").hidden = !all.length;
    part("choices").replaceChildren(...all.map(scale));
    showPlan();
  }

  // The calendar

  function events() {
    const place = new URL(planner.dataset.training, document.baseURI);
    const uid = (...names) => `${["rpi", aim().id, ...names].join(".")}@${location.hostname || "merit"}`;
    return gaps().map(planned).flatMap((gap) => {
      const competency = spoken(gap.title);
      if (!gap.offer) {
        const text = { title: `${say(gap.form)}: ${competency}`, text: say("rise", gap) };
        return gap.by ? [{ uid: uid(gap.id, gap.form), first: gap.by, last: gap.by, ...text }] : [];
      }
      const { id, title, runs, opens, closes, state } = gap.offer;
      const about = { text: `${competency}: ${say("rise", gap)}`, url: `${place}${id}/` };
      const until = closes && { uid: uid(gap.id, id, "daftar"), first: state === "planned" ? opens : closes, last: closes, title: `${say("closes", { day: day(closes) })}: ${spoken(title)}`, ...about };
      const held = runs && { uid: uid(gap.id, id), first: runs[0], last: runs[1], title: spoken(title), ...about };
      return [until, held].filter(Boolean);
    });
  }

  async function download() {
    const found = events();
    if (!found.length) {
      status.textContent = say("undated");
      return;
    }
    const { calendar } = await import("./plan_calendar.js");
    const text = calendar(found, { name: `${say("calendar")}: ${spoken(aim().title)}`, stamp: data.as_of });
    const href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    element("a", { href, download: `rpi-${aim().id}.ics` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
    status.textContent = say("saved", { count: found.length });
  }

  // What the reader does

  function follow() {
    const parts = [location.hash.slice(1), location.search].map((text) => new URLSearchParams(text));
    const asked = parts.find((one) => one.has("dari") || one.has("ke"));
    // A link within the page, such as "#isi", asks for nothing.
    if (!asked && location.hash) return;
    chosen = asked ?? new URLSearchParams();
    keep();
    show();
  }
  for (const select of [dari, ke]) {
    select.addEventListener("change", () => {
      set(select.name, select.value);
      show();
    });
  }
  planner.querySelector("[data-do=print]").addEventListener("click", () => print());
  planner.querySelector("[data-do=calendar]").addEventListener("click", download);
  addEventListener("hashchange", follow);
  planner.querySelector("fieldset").disabled = false;
  // The fields hold the same positions as the list of all steps, which now only need not be missing.
  document.querySelector("[data-steps]")?.removeAttribute("open");
  show();
  follow();
}

const planner = document.querySelector(".merit-plan");
if (planner) start(planner);
