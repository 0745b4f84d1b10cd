/** What is said about results and programs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agesWords, checkedWords, payersWords, phoneWords, placeWords, weekParts } from "../../site_theme/static/js/core/program_words.js";
import { emptyQuery } from "../../site_theme/static/js/core/query.js";
import { announcementOf, criterionWords, doubtWords, isNarrowed, orderWords, unsaidWords, whyWords } from "../../site_theme/static/js/core/result_words.js";

/** Says a key with its values: `takes{names: "A"}`. */
const say = (key, values) => key.replace("results_", "") + (values ? JSON.stringify(values).replace(/"/g, "") : "");
const words = { say, list: (texts) => texts.join(" & "), date: (days) => `day ${days}` };

const NOTHING = { yes: [], maybe: [], no: [], answered: false, closed: false };
const term = (slug) => ({ slug, label: slug.toUpperCase(), definition: "", words: [] });

/** An index with one facility and three programs: payers stated, none stated, none accepted. */
function invented() {
  const payers = ["aetna", "cigna", "humana", "medicaid", "medicare", "tricare"].map(term);
  return {
    facilities: {
      name: ["Made-up House"], city: ["Columbus"], state: ["OH"], virtualOnly: [0], status: ["open"],
    },
    tracks: { when: [["Mon 6-9 pm"], [], []], ages: [{ minimum: 18, maximum: 64 }, null, { minimum: 13, maximum: null }] },
    groups: {
      payer: {
        terms: payers,
        standings: [
          { ...NOTHING, yes: [0, 1, 2, 3, 5], maybe: [4], answered: true },
          NOTHING,
          { ...NOTHING, closed: true, answered: true },
          { ...NOTHING, yes: [0, 1], answered: true },
        ],
        of: [0, 1, 2],
      },
      language: { terms: [term("es")], standings: [{ ...NOTHING, maybe: [0] }, NOTHING], of: [0, 1, 1] },
      "age-group": { terms: [term("adults")], standings: [{ ...NOTHING, yes: [0] }, NOTHING], of: [0, 0, 1] },
    },
  };
}

const asking = (part) => ({ ...emptyQuery(), ...part });
const stateOf = (query, place = null) => ({ ...words, index: invented(), query: asking(query), place });
const row = (track, levels) => ({ track, levels, level: Math.min(3, ...Object.values(levels)) });

test("the announcement counts programs and facilities of all sections, each facility once", () => {
  const found = (facility) => ({ facility, rows: [] });
  const result = {
    sections: [
      { way: "near", fits: [found(0), found(1)], might: [], programs: { fits: 3, might: 1 } },
      { way: "video", fits: [found(1)], might: [], programs: { fits: 1, might: 0 } },
    ],
  };
  const state = { ...stateOf({ age: 40 }), result };
  assert.equal(announcementOf(state), "found{fits:counted{programs:programs{count:4},facilities:facilities{count:2}},might:counted{programs:programs{count:1},facilities:facilities{count:0}}}");
  assert.match(announcementOf({ ...state, query: emptyQuery() }), /^counted\{programs:programs\{count:4\}/);
});

test("nothing found is said, not counted", () => {
  const result = { sections: [{ way: "all", fits: [], might: [], programs: { fits: 0, might: 0 } }] };
  assert.equal(announcementOf({ ...stateOf({ age: 4 }), result }), "none");
});

test("an order, a view and a switch ask for nothing; a place and an age of 0 do", () => {
  assert.equal(isNarrowed(stateOf({ sort: "name", view: "table", only: true, travel: 30 })), false);
  assert.equal(isNarrowed(stateOf({}, { kind: "here" })), true);
  assert.equal(isNarrowed(stateOf({ age: 0 })), true);
  assert.equal(isNarrowed(stateOf({ not: { only: ["men"] } })), true);
});

test("the rule of the order names distance only where there is a place", () => {
  assert.equal(orderWords(stateOf({}, { kind: "zip" })), "order_best unpaid");
  assert.equal(orderWords(stateOf({ age: 40 })), "order_anywhere unpaid");
  assert.equal(orderWords(stateOf({})), "order_whole unpaid");
  assert.equal(orderWords(stateOf({ sort: "hours" })), "order_hours unpaid");
});

test("a criterion that is turned round is about the same", () => {
  assert.equal(criterionWords("not-age-group", say), criterionWords("age-group", say));
  assert.equal(criterionWords("payer", say), "of_payer");
});

test("doubts tell apart what is unsaid, what is listed otherwise, and what has limits", () => {
  const state = stateOf({ terms: { payer: ["other-plan"], language: ["es"] }, age: 65 });
  state.index.groups.payer.of = [3, 1, 2];
  assert.deepEqual(doubtWords(row(0, { payer: 1, language: 2, age: 2, focus: 3 }), state), [
    "others_listed{what:of_payer,listed:AETNA & CIGNA}",
    "limits{what:of_language}",
    "by_exception{what:of_age}",
  ]);
  assert.deepEqual(doubtWords(row(1, { payer: 2, language: 2, age: 2, free: 2 }), state), [
    "unsaid{facts:of_payer, of_language, of_age, of_free}",
  ]);
});

test("a long list of others is not written out", () => {
  const state = stateOf({ terms: { payer: ["other-plan"] } });
  assert.match(doubtWords(row(0, { payer: 1 }), state)[0], /^others\{/);
});

test("the heading of what might fit names what is most often unsaid, three at most", () => {
  const state = stateOf({ terms: { payer: ["aetna"], language: ["es"] } });
  const found = (levels) => ({ facility: 0, rows: [row(1, levels)] });
  const all = [found({ payer: 2, wait: 2 }), found({ payer: 2, wait: 2, cost: 2 }), found({ payer: 2, start: 2, cost: 3 }), found({ payer: 1, cost: 2, wait: 2 })];
  assert.deepEqual(unsaidWords(all, state), ["of_payer", "of_wait", "of_cost"]);
  assert.deepEqual(unsaidWords([], state), []);
});

test("why a row is here: how its times fit, what is doubtful, or nothing", () => {
  const state = stateOf({ free: [[0, 600]] });
  const explained = { summary: "Mon 6-9 pm", notes: ["Note."] };
  assert.equal(whyWords(row(0, { focus: 3 }), null, state), "");
  assert.equal(whyWords(row(0, { free: 3 }), explained, state), "fits{how:Mon 6-9 pm}. Note.");
  assert.equal(whyWords(row(0, { free: 2, wait: 2 }), explained, state), "might{how:Mon 6-9 pm; unsaid{facts:of_wait}}. Note.");
  assert.equal(whyWords(row(0, { free: 3, wait: 2 }), explained, state), "might{how:unsaid{facts:of_wait}}. fits_times{how:Mon 6-9 pm}.");
  assert.equal(whyWords(row(1, { free: 2 }), null, state), "might{how:unsaid{facts:of_free}}.");
});

test("payers that were asked for stand first, and many are counted", () => {
  const state = stateOf({ terms: { payer: ["medicaid"] } });
  assert.equal(payersWords([0], state), "takes{names:MEDICAID & AETNA & CIGNA & HUMANA & more{count:1}}");
  assert.equal(payersWords([0, 1], stateOf({})), "takes{names:AETNA & CIGNA & HUMANA & MEDICAID & more{count:1}}");
  assert.equal(payersWords([1], state), "");
  assert.equal(payersWords([2], state), "no_insurance");
  assert.equal(payersWords([1, 2], state), "");
});

test("places, ages and numbers say what is not stated", () => {
  const index = invented();
  assert.equal(placeWords(0, { index, say }), "place_city{city:Columbus,state:OH}");
  assert.match(placeWords(0, { index: { facilities: { ...index.facilities, city: [""] } }, say }), /^place_state/);
  assert.match(placeWords(0, { index: { facilities: { ...index.facilities, city: [""], state: [""] } }, say }), /^place_unsaid/);
  assert.match(placeWords(0, { index: { facilities: { ...index.facilities, virtualOnly: [1] } }, say }), /^place_video/);
  assert.equal(agesWords(0, { ...words, index }), "ages_range{minimum:18,maximum:64}");
  assert.equal(agesWords(1, { ...words, index }), "ADULTS");
  assert.match(agesWords(2, { ...words, index }), /^ages_from/);
  assert.equal(phoneWords("+16145550100", "", say), "614-555-0100");
  assert.equal(phoneWords("+442079460000", "12", say), "extension{number:+442079460000,extension:12}");
});

test("facts get old", () => {
  const limits = { ...words, today: 1000, fresh: 180, ageing: 365 };
  assert.equal(checkedWords(-1, limits), "checked_unsaid");
  assert.equal(checkedWords(820, limits), "checked{date:day 820}");
  assert.equal(checkedWords(819, limits), "checked{date:day 819}. ageing");
  assert.equal(checkedWords(600, limits), "checked{date:day 600}. stale");
});

test("the mini week draws the part of the day in which sessions begin, else the one that is stated", () => {
  const session = (days, starts, partOfDay = []) => ({ days, starts, partOfDay });
  const groups = [{ sessions: [session([0], 540), session([0, 1], 1020), session([2], -1, ["after-school"]), session([3], -1, ["weekend"]), session([4], 1320)] }];
  const phases = [{ groups: [{ sessions: [session([6], 720), session([], 600)] }] }];
  assert.deepEqual(weekParts({ groups, phases }), ["morning-evening", "evening", "afternoon", "some-time", "night", "", "afternoon"]);
  assert.equal(weekParts({ groups: [{ sessions: [session([], 540)] }], phases: [] }), null);
});
