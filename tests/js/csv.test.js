/** The table of programs: fields that no spreadsheet takes for formulas, and cells in the words of pages. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cellWords, csvField, csvHeader, csvRow } from "../../site_theme/static/js/core/csv.js";

const say = (key, values = {}) => [key, ...Object.values(values)].join(":");

test("a field stands in quotation marks, and those in it are doubled", () => {
  assert.equal(csvField('They say "call", twice'), '"They say ""call"", twice"');
  assert.equal(csvField(""), '""');
});

for (const [name, text] of [["equals", "=1+1"], ["plus", "+1 614"], ["minus", "-2"], ["at", "@SUM(A1)"], ["tab", "\tx"], ["return", "\rx"],
  ["blanks before it", "  \u00a0=1"], ["a line break before it", "\n=1"], ["a mark of direction before it", "\u200f\u202e=1"],
  ["a wide form", "\uff1d1"], ["a byte order mark before it", "\ufeff@x"]]) {
  test(`a field that begins with ${name} gets an apostrophe`, () => {
    assert.equal(csvField(text), `"'${text.replace(/[\r\n]/g, " ")}"`);
  });
}

test("what only holds such a sign is left as it is", () => {
  assert.equal(csvField("Mon-Fri = 5 days"), '"Mon-Fri = 5 days"');
  assert.equal(csvField("'quoted'"), '"\'quoted\'"');
});

test("a text stands on one line", () => {
  assert.equal(csvField("a\r\nb\nc\rd\u2028e\u0085f"), '"a b c d e f"');
});

test("a cell says what its page says, one thing after the other", () => {
  assert.equal(cellWords({ lines: ["9 hours"], items: ["a", "b"], notes: ["note"] }, say), "9 hours; a; b; note");
  assert.equal(cellWords({ links: [["example.org", "https://example.org/x"], ["a@example.org", "mailto:a@example.org"]] }, say), "https://example.org/x; a@example.org");
});

test("not stated, not sure and does not apply are three things", () => {
  assert.equal(cellWords({}, say), "facts_not_stated");
  assert.equal(cellWords({ notes: ["Ask twice"] }, say), "facts_not_stated; Ask twice");
  assert.equal(cellWords({ lines: ["Yes"], notes: ["old"], ask: 1 }, say), "facts_ask:Yes; old");
  assert.equal(cellWords(null, say), "");
});

test("a row names facility, program and page before all facts, and the day after them", () => {
  const program = {
    key: "oh/harbor.evening-iop",
    name: "Evening IOP",
    page: "oh/harbor.html",
    base: "",
    facility: 1,
    readOn: "2026-11-22",
    index: { facilities: { name: ["Other", "Harbor"] } },
    cell: (kind) => (kind === "focus" ? { items: ["Mental health"] } : null),
  };
  const row = '"oh/harbor","evening-iop","Harbor","Evening IOP","oh/harbor.html","Mental health","","2026-11-22"\r\n';
  assert.equal(csvRow(program, ["focus", "wait"], say), row);
  assert.match(csvRow({ ...program, base: "https://example.org/iop" }, [], say), /,"https:\/\/example.org\/iop\/oh\/harbor.html",/);
  assert.equal(
    csvHeader(["focus", "wait"]),
    '\ufeff"facility_id","program_id","facility_name","program_name","page","focus","wait","read_on"\r\n',
  );
});
