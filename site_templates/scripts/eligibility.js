// THE rule by which a reader's own facts are held against a bound. It never decides: what it says
// is "probably", "probably not yet" or "ask". Bounds have the form of generator/pages/eligibility.py,
// answers that of generator/pages/questions.py. Nothing here sends or keeps anything.

const EDUCATION = { SD: 0, SMP: 1, SMA: 2, "D-I": 3, "D-II": 4, "D-III": 5, "D-IV": 6, "S-1": 6, "S-2": 7, "S-3": 8 };
const RATINGS = ["very_poor", "poor", "needs_improvement", "good", "very_good"];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"];

const reaches = (enough) => (enough ? "enough" : "below");
const said = (answer) => answer && (answer === "yes" ? "said_yes" : "said_no");

function status(grade) {
  return grade === "public" ? grade : grade.includes("/") ? "pns" : "pppk";
}

/** The place of a grade among those of its system. */
function rank(grade) {
  const [roman, letter = ""] = grade.split("/");
  return ROMAN.indexOf(roman) * 10 + "abcde".indexOf(letter);
}

const RULES = {
  status: ({ any }, { grade }) => grade && (any.includes(status(grade)) ? "open_to" : "not_open_to"),
  grade({ from }, { grade }) {
    if (!grade || grade === "public") return grade && "not_open_to";
    return status(grade) === status(from) ? reaches(rank(grade) >= rank(from)) : "other_grades";
  },
  age({ from, to, planned }, { birth }) {
    if (!from && !to) return "no_day";
    if (!birth) return "";
    const within = (!from || birth >= from) && (!to || birth <= to);
    return `${within ? "in" : "out"}${planned ? "_planned" : "_time"}`;
  },
  education({ from, any, fields }, answers) {
    const own = answers.education;
    if (!own) return "";
    const levels = (any ?? [from]).map((level) => EDUCATION[level]);
    if (EDUCATION[own] < Math.min(...levels)) return "below";
    if (any && !any.includes(own)) return "other_level";
    if (fields === undefined) return "enough";
    return answers[fields] ? said(answers[fields]) : "programme";
  },
  experience({ years, ask, total }, answers) {
    if (!answers[ask]) return "";
    const enough = Number(answers[ask]) >= years;
    return enough && total ? "field" : reaches(enough);
  },
  post({ years, ask }, answers) {
    const times = ask.map((name) => answers[name]).filter(Boolean).map(Number);
    if (!times.length) return "";
    if (times.some((time) => time > 0 && time >= years)) return "enough";
    const sum = times.reduce((all, time) => all + time, 0);
    if (sum > 0 && sum >= years) return "sum";
    return times.length === ask.length ? "below" : "";
  },
  training({ ask }, answers) {
    const given = ask.map((name) => answers[name]);
    if (given.includes("yes")) return "said_yes";
    return given.every(Boolean) ? "said_no" : "";
  },
  performance: ({ from, ask }, answers) =>
    answers[ask] && reaches(RATINGS.indexOf(answers[ask]) >= RATINGS.indexOf(from)),
  statement: ({ ask }, answers) => said(answers[ask]),
};

const VERDICTS = {
  yes: ["enough", "open_to", "in_time", "in_planned", "said_yes"],
  no: ["below", "not_open_to", "out_time", "out_planned", "said_no"],
};

/** Why a bound is probably met or not, and which of yes, no, ask that makes; null where the reader
    has not told what it needs. */
export function judge(need, answers) {
  const why = RULES[need.kind](need, answers);
  if (!why) return null;
  const verdict = Object.keys(VERDICTS).find((name) => VERDICTS[name].includes(why)) ?? "ask";
  return { why, verdict };
}

/** The kinds of obligatory bounds that are probably not met, and those to ask about. */
export function weigh(needs, answers) {
  const kinds = (wanted) => {
    const found = needs.filter((need) => !need.preferred && judge(need, answers)?.verdict === wanted);
    return [...new Set(found.map(({ kind }) => kind))];
  };
  return { no: kinds("no"), ask: kinds("ask") };
}

/** The answers that stand in the fields within `root`; a field that is not filled well is empty. */
export function answered(root) {
  const fields = [...root.querySelectorAll("[data-answer]")];
  return Object.fromEntries(fields.map((field) => [field.dataset.answer, field.validity.valid ? field.value : ""]));
}
