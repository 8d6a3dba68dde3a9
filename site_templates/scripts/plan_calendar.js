// A calendar file (RFC 5545) as text. Nothing here knows the page.

const encoder = new TextEncoder();
const LONGEST = 75;

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
const compact = (day) => day.replaceAll("-", "");

/** The day after a day, both as YYYY-MM-DD: an event of whole days ends before its end. */
export function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** A line in pieces of at most 75 bytes; no letter is cut in two. */
export function folded(line) {
  const pieces = [];
  let piece = "";
  let size = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (size + bytes > LONGEST) {
      pieces.push(piece);
      piece = " ";
      size = 1;
    }
    piece += letter;
    size += bytes;
  }
  return [...pieces, piece].join("\r\n");
}

/** The calendar of events `{uid, first, last, title, text, url}`, days as YYYY-MM-DD; `stamp` is the
    day of the data, so that the same plan gives the same bytes. */
export function calendar(events, { name, stamp }) {
  const lines = events.flatMap(({ uid, first, last, title, text, url }) => [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P3D",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Merit Terbuka//RPI//ID", "CALSCALE:GREGORIAN", `X-WR-CALNAME:${escaped(name)}`];
  return [...head, ...lines, "END:VCALENDAR", ""].map(folded).join("\r\n");
}
