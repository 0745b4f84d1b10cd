/** What is kept on a device: read from anything at all, changed, and written. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST_NOTE, MOST_KEPT, isProgramKey, parseKept, serializeKept, withKept, withMoved, withNote, withoutKept } from "../../site_theme/static/js/core/kept.js";
import { programKeyOf } from "../../site_theme/static/js/core/program_key.js";

const A = "tx/example-harbor.evening-iop";
const B = "virtual/example-bridge.iop";
const C = "oh/example-sundial.teens";
const many = (count) => Array.from({ length: count }, (_, at) => [`tx/example-${at}.iop`, ""]);
const stored = (programs, v = 1) => JSON.stringify({ v, programs });
const keys = (programs) => programs.map(({ key }) => key);

test("what is written is read as it was, in its order", () => {
  const programs = [{ key: B, note: "" }, { key: A, note: "Ask for Dana.\nTwo lines, \u201cquotes\u201d & <b>signs</b>" }];
  assert.equal(serializeKept([{ key: A, note: "x" }]), `{"v":1,"programs":[["${A}","x"]]}`);
  assert.deepEqual(parseKept(serializeKept(programs)), { programs, problems: [] });
  assert.deepEqual(parseKept(null), { programs: [], problems: [] });
});

test("a key names a facility and one of its programs, and nothing else", () => {
  for (const key of [A, B, C, "tx/index.iop"]) assert.ok(isProgramKey(key), key);
  const wrong = [
    "", "tx", "tx/a", "tx/a.", "tx/.a", "TX/a.b", "tx/a.B", "t/a.b", "txx/a.b", "tx/a/b.c", "tx/a.b.c", "../a.b", "tx/../a.b", "tx/a.b\n",
    "javascript:alert(1)", "//example.org/a.b", "tx/a.b?x", "tx/a.b#c", "tx/<b>.c", "__proto__", "constructor", `tx/${"a".repeat(300)}.b`,
    null, undefined, 7, true, [A], { toString: () => A },
  ];
  for (const key of wrong) assert.ok(!isProgramKey(key), String(key));
});

const HOSTILE = {
  "an empty text": ["", [], ["unreadable"]],
  "no JSON": ["{'v':1}", [], ["unreadable"]],
  "JSON cut short": [stored([[A, ""]]).slice(0, -3), [], ["unreadable"]],
  "a null": ["null", [], ["unreadable"]],
  "a number": ["1e999", [], ["unreadable"]],
  "a text in quotes": ['"iop"', [], ["unreadable"]],
  "a list": [`[["${A}",""]]`, [], ["unreadable"]],
  "no programs": ['{"v":1}', [], ["unreadable"]],
  "programs that are none": ['{"v":1,"programs":"tx/a.b"}', [], ["unreadable"]],
  "programs by name": [`{"v":1,"programs":{"length":1,"0":["${A}",""]}}`, [], ["unreadable"]],
  "an empty list": [stored([]), [], []],
  "another version": [stored([[A, "x"]], 2), [A], ["version"]],
  "no version": [`{"programs":[["${A}"]]}`, [A], ["version"]],
  "a version in words": [stored([[A, ""]], "1"), [A], ["version"]],
  "the prototype's key": [`{"v":1,"programs":[["__proto__",""],["constructor",""],["${A}",""]],"__proto__":{"note":1}}`, [A], ["parts"]],
  "a prototype in place of the whole": ['{"__proto__":{"v":1,"programs":[]}}', [], ["unreadable"]],
  "an address in place of a key": [stored([["../../etc/passwd", ""], ["javascript:alert(1)", ""], ["https://example.org/", ""], [A, ""]]), [A], ["parts"]],
  "the same program twice": [stored([[A, "first"], [B, ""], [A, "second"]]), [A, B], ["parts"]],
  "keys without a note": [stored([[A], [B]]), [A, B], []],
  "entries of another kind": [stored([A, 7, null, {}, { key: A }, [], [[A]], [A, "x", "more"]]), [A], ["parts"]],
  "notes of another kind": [stored([[A, 7], [B, { toString: "x" }], [C, null]]), [A, B, C], ["parts"]],
  "too many": [stored(many(41)), keys(parseKept(stored(many(40))).programs), ["many"]],
  "very many": [stored(many(100_000)), keys(parseKept(stored(many(40))).programs), ["many"]],
  "very many that are none": [stored(Array(100_000).fill(0)), [], ["parts", "many"]],
  "a million characters": ["x".repeat(1_000_000), [], ["unreadable"]],
  "a key of a million characters": [stored([[`tx/${"a".repeat(1_000_000)}.b`, ""], [A, ""]]), [A], ["parts"]],
  "lists within lists": ["[".repeat(100_000) + "]".repeat(100_000), [], ["unreadable"]],
};
for (const [what, [text, programs, problems]] of Object.entries(HOSTILE)) {
  test(`stored: ${what}`, () => {
    const read = parseKept(text);
    assert.deepEqual([keys(read.programs), read.problems], [programs, problems]);
    assert.ok(read.programs.every(({ note }) => typeof note === "string"));
  });
}

test("a note is cut to its length, and control characters and halves of characters are left out", () => {
  const noteOf = (note) => parseKept(stored([[A, note]]));
  assert.deepEqual(noteOf("x".repeat(1_000_000)).programs[0].note.length, LONGEST_NOTE);
  assert.deepEqual(noteOf("x".repeat(1_000_000)).problems, ["parts"]);
  assert.equal(noteOf(`${"x".repeat(LONGEST_NOTE - 1)}\u{1f600}`).programs[0].note, "x".repeat(LONGEST_NOTE - 1));
  assert.equal(noteOf("a\u0000b\u001bc\td\ne\u007f\u0085").programs[0].note, "abc\td\ne");
  assert.deepEqual(noteOf("<img src=x onerror=alert(1)>"), { programs: [{ key: A, note: "<img src=x onerror=alert(1)>" }], problems: [] });
});

test("a program is added once, at the end, and only while there is room", () => {
  const one = withKept([], A);
  assert.deepEqual(one, [{ key: A, note: "" }]);
  assert.deepEqual(keys(withKept(one, B)), [A, B]);
  assert.equal(withKept(one, A), one);
  const full = parseKept(stored(many(MOST_KEPT))).programs;
  assert.equal(withKept(full, A), null);
  assert.equal(withKept(full, full[3].key), full);
  assert.equal(withKept([], "javascript:alert(1)"), null);
});

test("a program is taken off, noted and moved without touching the others", () => {
  const programs = [{ key: A, note: "a" }, { key: B, note: "b" }, { key: C, note: "" }];
  const before = JSON.stringify(programs);
  assert.deepEqual(withoutKept(programs, B), [programs[0], programs[2]]);
  assert.deepEqual(withoutKept(programs, "tx/none.iop"), programs);
  assert.deepEqual(withNote(programs, C, "late\u0000")[2], { key: C, note: "late" });
  assert.deepEqual(withNote(programs, "tx/none.iop", "x"), programs);
  assert.deepEqual(keys(withMoved(programs, C, -1)), [A, C, B]);
  assert.deepEqual(keys(withMoved(programs, A, 1)), [B, A, C]);
  assert.deepEqual(keys(withMoved(programs, A, -1)), [A, B, C]);
  assert.deepEqual(keys(withMoved(programs, A, 99)), [B, C, A]);
  assert.deepEqual(withMoved(programs, "tx/none.iop", 1), programs);
  assert.equal(JSON.stringify(programs), before);
});

test("whatever is put in the place of a part, what is read can be written and read again", () => {
  const values = [null, 0, -1, 1e9, "", "~", true, [], {}, [[]], "__proto__", A, [A], [A, ""], [A, "x", "y"]];
  const whole = { v: 1, programs: [[A, "a"], [B, ""]] };
  const paths = [["v"], ["programs"], ["programs", 0], ["programs", 0, 0], ["programs", 0, 1], ["programs", 1]];
  for (const path of paths) {
    for (const value of values) {
      const text = JSON.stringify(whole, function (key, each) {
        return key === String(path.at(-1)) && (path.length === 1 || this === path.slice(0, -1).reduce((inner, step) => inner[step], whole)) ? value : each;
      });
      const { programs } = parseKept(text);
      assert.ok(programs.every(({ key, note }) => isProgramKey(key) && typeof note === "string"), text);
      assert.equal(new Set(keys(programs)).size, programs.length, text);
      assert.deepEqual(parseKept(serializeKept(programs)), { programs, problems: [] }, text);
    }
  }
});

test("a program of an index is called by its facility's page and its own name", () => {
  const index = { facilities: { path: ["tx/example-harbor.html", "tx/index_.html"] }, tracks: { facility: [0, 1, 1], id: ["day", "iop", "php"] } };
  assert.deepEqual([0, 1, 2].map((track) => programKeyOf(track, index)), ["tx/example-harbor.day", "tx/index.iop", "tx/index.php"]);
});
