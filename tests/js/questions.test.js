/** Which questions a program has answered, and which are left to ask. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { cellLines, questionsOf } from "../../site_theme/static/js/core/questions.js";

const list = (texts) => texts.join(" and ");
const KINDS = ["accepting", "timetable", "languages", "length", "county"].map((key) => ({ key, label: `${key}.`, question: key === "county" ? "" : `${key}?` }));

test("what is said, what is not stated, and what does not apply", () => {
  const cells = {
    accepting: { lines: ["Yes"], ask: 1, read: "2026-01-31" },
    timetable: {},
    languages: { items: ["English", "Spanish"], notes: ["also Somali"] },
    county: { lines: ["Harris County"] },
  };
  const { said, open } = questionsOf(KINDS, (key) => cells[key] ?? null, list);
  assert.deepEqual(said, [
    { key: "accepting", label: "accepting.", question: "accepting?", lines: ["Yes"], read: "2026-01-31", isOld: true },
    { key: "languages", label: "languages.", question: "languages?", lines: ["English and Spanish", "also Somali"], read: "", isOld: false },
  ]);
  assert.deepEqual(open, [{ key: "timetable", label: "timetable.", question: "timetable?" }]);
});

test("a cell in lines: sentences, terms, links, remarks", () => {
  assert.deepEqual(cellLines({ lines: ["a"], items: ["b", "c"], links: [["d", "https://example.org"]], notes: ["e"] }, list), ["a", "b and c", "d", "e"]);
  assert.deepEqual(cellLines({}, list), []);
});
