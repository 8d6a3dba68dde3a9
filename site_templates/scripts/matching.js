// What is found: no page, no address, only records and words.

const DAY = 86_400_000;
const SHORT = 4;

/** The words of a text, as generator/searching/words.py has them. */
export function words(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/\b(i{1,3}|iv)\/([a-e])\b/g, "$1$2").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The records of one search file, whose form is that of generator/searching/index.py. */
export function decode({ of, as_of, texts, more, roots, what, where, states, needs = [], sets = [[]], records }) {
  const root = new Map(Object.entries(roots));
  const known = texts.map(([id, en = ""], number) => {
    const said = [...words(id), ...words(more[number] ?? "")];
    return { id, en, words: [...said, ...said.flatMap((word) => root.get(word) ?? []), ...words(en)] };
  });
  let day = Date.parse(as_of);
  return records.path.map((path, row) => {
    const [title, also, kind] = what[records.what[row]];
    const [by, unit, place] = where[records.where[row]];
    const step = records.day[row];
    if (step !== null) day += step * DAY;
    return {
      of,
      path,
      kind,
      state: states[records.state[row]],
      day: step === null ? null : new Date(day),
      result: records.result[row] === 1,
      needs: sets[records.set?.[row] ?? 0].map((number) => needs[number]),
      title: known[title],
      by: known[by],
      unit: known[unit],
      place: known[place],
      texts: [title, also, by, unit, place].map((number) => known[number]),
    };
  });
}

/** For each word typed, the texts that hold it. Where a text holds it whole, it need only stand at
    the start of others: "kasi" finds no "komunikasi". Else it may stand anywhere in a word. */
function hits(records, typed) {
  const texts = [...new Set(records.flatMap((record) => record.texts))];
  return words(typed).map((token) => {
    const start = token.length < SHORT || texts.some((text) => text.words.includes(token));
    const fits = (word) => (start ? word.startsWith(token) : word.includes(token));
    return new Set(texts.filter((text) => text.words.some(fits)));
  });
}

/** The records that hold every word typed and, in each facet, one of the values chosen.
    `facets` maps a column to its values; none are as good as all. */
export function find(records, typed, facets) {
  const sets = hits(records, typed);
  const chosen = Object.entries(facets).filter(([, values]) => values.length);
  const value = (record, column) => record[column].id ?? record[column];
  return records.filter(
    (record) =>
      sets.every((set) => record.texts.some((text) => set.has(text))) &&
      chosen.every(([column, values]) => values.includes(value(record, column))),
  );
}

/** The same records, those first whose title holds the most of the words; else as they stood. */
export function ranked(records, typed) {
  const sets = hits(records, typed);
  const score = (record) => sets.filter((set) => set.has(record.title)).length;
  return records.map((record) => [score(record), record]).sort((a, b) => b[0] - a[0]).map((pair) => pair[1]);
}
