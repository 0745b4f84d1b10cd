/** Reading the files of facts: every program with what is said of it, and files that are not what they should be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createFactsFiles } from "../../site_theme/static/js/components/facts_files.js";
import { readFactsList, stepsOfFacts } from "../../site_theme/static/js/core/program_facts.js";
import { head } from "./search_index_data.js";

// What components/slices.js asks for a pause when reading takes long.
globalThis.window = {};

const AKRON = "oh/example-health-akron";
const WEEK = { title: "", days: Array.from({ length: 7 }, () => ({ blocks: [], untimed: [] })) };
const ZONE = ["BEGIN:VTIMEZONE", "TZID:America/New_York", "END:VTIMEZONE"];

/** Two facilities: the first has two programs, the other one. */
const file = (change = () => {}) => {
  const made = {
    ...head(),
    ids: [AKRON, "oh/harbor"],
    readOn: ["2026-11-22", ""],
    names: ["IOP", "Evening IOP", "IOP"],
    base: "https://example.org/iop",
    facts: {
      focus: [[{ items: ["Mental health"] }, {}], [0, 0, 1]],
      website: [[{ links: [["example.org", "https://example.org"]], read: "2026-10-01" }], [-1, 0, -1]],
    },
    weeks: [[[], [WEEK]], [0, 1, 0]],
    points: [[{ days: 3 }, {}], [0, 0, 1]],
    zones: { "America/New_York": ZONE },
  };
  change(made);
  return made;
};

const read = (made, first = AKRON) => {
  const steps = stepsOfFacts(made, first);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

test("every program is found by its key", () => {
  const { programs } = read(file());
  assert.deepEqual([...programs.keys()], [`${AKRON}.iop`, `${AKRON}.evening-iop`, "oh/harbor.evening-iop"]);
  const program = programs.get("oh/harbor.evening-iop");
  assert.deepEqual(
    [program.track, program.facility, program.name, program.page, program.base, program.readOn],
    [2, 1, "IOP", "oh/harbor.html", "https://example.org/iop", ""],
  );
  assert.equal(program.index.facilities.name[program.facility], "Harbor & Point");
});

test("what does not apply is null, what nobody states is empty", () => {
  const { programs } = read(file());
  const [first, evening, harbor] = programs.values();
  assert.equal(first.cell("website"), null);
  assert.deepEqual(evening.cell("website"), { links: [["example.org", "https://example.org"]], read: "2026-10-01" });
  assert.deepEqual(harbor.cell("focus"), {});
  assert.equal(harbor.cell("no_such_kind"), null);
  assert.equal(harbor.cell("constructor"), null);
});

test("weeks, points and time zones belong to their programs", () => {
  const [first, evening] = read(file()).programs.values();
  assert.deepEqual([first.weeks, evening.weeks], [[], [WEEK]]);
  assert.deepEqual(first.points, { days: 3 });
  assert.deepEqual(evening.zones["America/New_York"], ZONE);
});

const refused = {
  "fewer names than programs": (made) => made.names.pop(),
  "fewer identifiers than facilities": (made) => made.ids.pop(),
  "a place beyond the values": (made) => (made.facts.focus[1][0] = 2),
  "a place too few": (made) => made.facts.focus[1].pop(),
  "a line that is no text": (made) => (made.facts.focus[0][0].lines = [1]),
  "a link to a script": (made) => (made.facts.website[0][0].links[0][1] = "javascript:alert(1)"),
  "a link without an address": (made) => made.facts.website[0][0].links[0].pop(),
  "a week of six days": (made) => (made.weeks[0][1] = [{ ...WEEK, days: WEEK.days.slice(1) }]),
  "no week at all": (made) => (made.weeks[1][0] = -1),
  "points that are no object": (made) => (made.points[0][0] = [1]),
  "a zone without lines": (made) => (made.zones["America/New_York"] = null),
  "no facts": (made) => delete made.facts,
};
for (const [what, change] of Object.entries(refused)) {
  test(`a file with ${what} is refused`, () => {
    assert.throws(() => read(file(change)), TypeError);
  });
}

test("a file of another version or of another build is told from a broken one", () => {
  assert.throws(() => read(file((made) => (made.version = 1))), RangeError);
  assert.throws(() => read(file(), "oh/aaa"), RangeError);
  assert.throws(() => readFactsList({ version: 2, kinds: [], files: [] }), RangeError);
  assert.throws(() => readFactsList({ version: 1, kinds: [1], files: [] }), TypeError);
});

test("a program is looked for in the last file that begins with its facility or before it", () => {
  const { fileOf } = readFactsList({ version: 1, kinds: [], files: ["ak/b", "oh/example", "oh/m"] });
  assert.deepEqual(
    ["ak/a.iop", "ak/b.iop", "oh/example-a.iop", "oh/m.iop", "virtual/z.iop", "nothing"].map(fileOf),
    [0, 1, 2, 3, 3, 0],
  );
});

/** A site of two files, and what was asked of it. */
function site() {
  const asked = [];
  const second = file((made) => (made.ids = ["tx/first", "tx/second"]));
  const files = {
    "../compare/facts.json": { version: 1, kinds: ["focus", "website"], files: [AKRON, "tx/first"] },
    "../compare/facts/1.json": file(),
    "../compare/facts/2.json": second,
  };
  const readJson = async (address) => {
    asked.push(address.replace("../compare/", ""));
    if (!files[address]) throw new Error(address);
    return files[address];
  };
  return { asked, files, facts: createFactsFiles({ root: "../", readJson }) };
}

test("only the files of the programs that are asked for are read, and the order is kept", async () => {
  const { asked, facts } = site();
  const found = await facts.load(["tx/second.evening-iop", "tx/first.iop"]);
  assert.deepEqual([...found.keys()], ["tx/second.evening-iop", "tx/first.iop"]);
  assert.deepEqual(asked, ["facts.json", "facts/2.json"]);
});

test("what there is none of is absent", async () => {
  const { facts } = site();
  const keys = ["ak/nowhere.iop", `${AKRON}.gone`, "virtual/zzz.iop", "oh/harbor.evening-iop"];
  assert.deepEqual([...(await facts.load(keys)).keys()], ["oh/harbor.evening-iop"]);
  assert.deepEqual([...(await facts.load([])).keys()], []);
});

test("programs come file by file, with how many are read", async () => {
  const { facts } = site();
  const found = [];
  for await (const { programs, done, total } of facts.eachFile(["tx/first.iop", `${AKRON}.iop`])) found.push([[...programs.keys()], done, total]);
  assert.deepEqual(found, [[["tx/first.iop"], 1, 2], [[`${AKRON}.iop`], 2, 2]]);
  assert.deepEqual(await facts.kinds(), ["focus", "website"]);
});

test("a file that cannot be read is told", async () => {
  const { files, facts } = site();
  delete files["../compare/facts/2.json"];
  await assert.rejects(facts.load([`${AKRON}.iop`, "tx/first.iop"]), /facts\/2/);
  assert.equal((await facts.load([`${AKRON}.iop`])).size, 1);
});
