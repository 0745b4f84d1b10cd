import assert from "node:assert/strict";
import { test } from "node:test";

import { bestPages, engineQuery, isSearched, isUrgent, matchingTerms, programLines, tellingWords, termsOf } from "../../site_theme/static/js/core/guide_search.js";
import { parseFragment } from "../../site_theme/static/js/core/query.js";

const SMALL = new Set("a can do for i is keep my of on the this to what will".split(" "));
const READING = {
  groups: { populations: "population", payers: "payer", specialties: "specialty", "levels-of-care": "level-of-care" },
  times: { "parts-of-day-evening": "mon-sun.17:00-22:00" },
  textOf: (html) => html.replace(/<[^>]*>/g, ""),
  askable: "Show programs",
  others: "Other words: %(words)s.",
};

function entry(anchor, title, text = "<p>What it is.</p>", page = "glossary/care.html") {
  return { address: `${page}#${anchor}`, title, text };
}

const asks = (words) => `<p>What it is.</p><p>${words ? `Other words: ${words}. ` : ""}Show programs (as a list)</p>`;
const DOCS = [
  { address: "glossary/care.html", title: "Glossary", text: "" },
  entry("populations", "Who it is made for"),
  entry("populations-veterans", "Veterans", asks("vets, former military")),
  entry("populations-girls", "Girls", asks("teen girls")),
  entry("payers-va", "Veterans Affairs (VA)", asks("")),
  entry("payers-medicaid", "Medicaid", asks("Medi-Cal, medical assistance")),
  entry("payers-state-plan", "State plan other than Medicaid", asks("state insurance")),
  entry("specialties-co-occurring", "Co-occurring conditions", asks("dual diagnosis")),
  entry("services-naloxone", "Naloxone", "<p>Other words: Narcan.</p>"),
  entry("payers-other", "Another payer"),
  entry("populations-veterans", "Elsewhere", asks(""), "choose/groups.html"),
];
const TERMS = termsOf(DOCS, READING);
const found = (typed) => matchingTerms(TERMS, typed, SMALL).map(({ group, slug }) => `${group}=${slug}`);

test("entries that can be asked for become terms, with their other words; nothing else does", () => {
  assert.deepEqual(
    TERMS.map(({ group, slug }) => `${group}=${slug}`),
    ["population=veterans", "population=girls", "payer=va", "payer=medicaid", "payer=state-plan", "specialty=co-occurring"],
  );
  assert.deepEqual(TERMS[0].names, ["veteran", "vet", "former military"]);
  assert.equal(TERMS[0].label, "Veterans");
});

test("a term is found by its name, its beginning, another word, and within a question", () => {
  assert.deepEqual(found("veterans"), ["population=veterans", "payer=va"]);
  assert.deepEqual(found("Veteran"), ["population=veterans", "payer=va"]);
  assert.deepEqual(found("medi"), ["payer=medicaid", "payer=state-plan"]);
  assert.deepEqual(found("Dual Diagnosis"), ["specialty=co-occurring"]);
  assert.deepEqual(found("conditions"), ["specialty=co-occurring"]);
  assert.deepEqual(found("Will Medicaid pay for this?"), ["payer=medicaid"]);
  assert.deepEqual(found("can I keep my job"), []);
});

test("what is left of a question must be half of a name", () => {
  const terms = termsOf([entry("payers-a", "Works with a prescriber elsewhere", asks("")), entry("payers-b", "After work", asks(""))], READING);
  const of = (typed) => matchingTerms(terms, typed, SMALL).map(({ slug }) => slug);
  assert.deepEqual(of("can I work"), ["b"]);
  assert.deepEqual(of("work"), ["a", "b"]);
});

test("one word in the middle of another word for a term is not what is meant", () => {
  assert.deepEqual(found("insurance"), []);
  assert.deepEqual(found("state insurance"), ["payer=state-plan"]);
});

test("hours of the day are asked for as free times", () => {
  const evening = entry("parts-of-day-evening", "Evening", "<p>Late.</p><p>Other words: after work.</p>", "glossary/words.html");
  const terms = termsOf([evening, entry("parts-of-day-night", "Night")], READING);
  const [line] = programLines("after work", matchingTerms(terms, "after work", SMALL));
  assert.deepEqual(line, { kind: "show", text: "Evening", fragment: "v=1&free=mon-sun.17:00-22:00" });
  assert.deepEqual(parseFragment(line.fragment).problems, []);
  assert.equal(terms.length, 1);
});

test("words of danger are known, alone and as beginnings when they are long", () => {
  const urgent = ["suicid", "die", "988"];
  for (const typed of ["suicidal", "I want to die", "Suicide?", "988"]) assert.equal(isUrgent(typed, urgent), true, typed);
  for (const typed of ["", "diet", "9881", "decide"]) assert.equal(isUrgent(typed, urgent), false, typed);
});

test("several words of danger count together, in any order", () => {
  const urgent = ["cut+-self", "harm+-self", "end+life"];
  for (const typed of ["she cuts herself", "self-harm", "harming myself", "wants to end her life"]) assert.equal(isUrgent(typed, urgent), true, typed);
  for (const typed of ["cut hours", "self-pay", "life skills", "herself", "weekend", "harmful use"]) assert.equal(isUrgent(typed, urgent), false, typed);
});

test("what is named together is asked for together, first", () => {
  const of = (typed) => programLines(typed, matchingTerms(TERMS, typed, SMALL)).map(({ fragment }) => fragment);
  assert.deepEqual(of("medicaid veterans")[0], "v=1&population=veterans&payer=medicaid");
  assert.ok(of("medicaid veterans").includes("v=1&payer=medicaid"));
  assert.deepEqual(of("medicaid")[0], "v=1&payer=medicaid");
  assert.deepEqual(parseFragment(of("medicaid veterans")[0]).problems, []);
});

test("in danger nobody is asked to look for programs by what was typed", () => {
  assert.deepEqual(programLines("he wants to die", [], { urgent: true }), []);
});

test("too little, nothing and mere signs find no term", () => {
  for (const typed of ["", " ", "m", "?!", "<b>"]) assert.deepEqual(found(typed), []);
});

test("at most four terms are offered", () => {
  const many = Array.from({ length: 9 }, (_, at) => entry(`payers-plan-${at}`, `Plan ${at}`, asks("")));
  assert.equal(matchingTerms(termsOf(many, READING), "plan", SMALL).length, 4);
});

test("every search for programs is one that the search page reads", () => {
  const odd = 'AT&T + "50%" #1, caf\u00e9/bar';
  const lines = programLines(odd, matchingTerms(TERMS, "medicaid", SMALL));
  assert.deepEqual(lines.map(({ kind }) => kind), ["show", "show", "says"]);
  assert.equal(lines[0].fragment, "v=1&payer=medicaid");
  const { query, problems } = parseFragment(lines[2].fragment);
  assert.deepEqual(problems, []);
  assert.equal(query.text, odd);
});

test("five digits are a place", () => {
  assert.deepEqual(programLines(" 44304 ", []), [
    { kind: "near", text: "44304", fragment: "v=1&where=44304&within=25" },
  ]);
  assert.deepEqual(programLines("443040", []).map(({ kind }) => kind), ["says"]);
  assert.deepEqual(programLines("\u202e ", []), []);
});

test("the engine is asked for the words that tell something, by what their forms have in common", () => {
  const words = tellingWords('What will "Medicare" pay -for ^2?', SMALL);
  assert.deepEqual(words, ["medicare", "pay", "2"]);
  assert.equal(engineQuery(["relapsed", "meetings", "therapies", "evening", "use", "iop"], true), "relaps meet therap evening use iop");
  assert.equal(engineQuery(["relapsed"], false), "relapsed");
  assert.deepEqual(tellingWords("what is this", SMALL), ["what", "is", "this"]);
  assert.equal(tellingWords("x ".repeat(50), SMALL).length, 12);
});

test("what nobody looks for is not searched", () => {
  assert.deepEqual(["a.html", "a.html#next", "a.html#sources", "a.html#next-steps"].filter(isSearched), ["a.html", "a.html#next-steps"]);
});

const item = (address, score, terms, title = "x") => ({ address, score, terms, title });
const listed = (pages) => pages.map(({ part }) => part.address);

test("pages for families come first, then what words mean, then the rest", () => {
  const pages = ["maintain/a.html", "glossary/care.html#x", "use/b.html", "choose/c.html", "glossary/paying.html#y"].map((address, at) => [item(address, 9 - at, { a: true })]);
  assert.deepEqual(listed(bestPages(pages, new Set())), [
    "choose/c.html",
    "glossary/care.html#x",
    "glossary/paying.html#y",
    "maintain/a.html",
    "use/b.html",
  ]);
});

test("a section that holds more of the words, and in its heading, stands for its page and goes first", () => {
  const [both, one] = [{ a: true, b: true }, { a: true, b: false }];
  const pages = [
    [item("choose/a.html#1", 99, one), item("choose/a.html", 0, {})],
    [item("choose/b.html#2", 5, both), item("choose/b.html", 50, one), item("choose/b.html#3", 1, both, "<mark>x</mark>")],
    [item("choose/c.html#4", 7, both, "<mark>x</mark> <mark>y</mark>")],
  ];
  const best = bestPages(pages, new Set());
  assert.deepEqual(listed(best), ["choose/c.html#4", "choose/b.html#3"]);
  assert.equal(best[1].page.address, "choose/b.html");
});

test("what stands among the programs is not repeated unless nothing else is found", () => {
  const term = item("glossary/care.html#populations-veterans", 9, { a: true });
  const other = item("glossary/care.html#services-x", 1, { a: true });
  const shown = new Set([term.address]);
  assert.deepEqual(listed(bestPages([[term, other], [item("choose/a.html", 1, { a: true })]], shown)), ["choose/a.html", other.address]);
  assert.deepEqual(listed(bestPages([[term]], shown)), [term.address]);
  assert.deepEqual(bestPages([], shown), []);
});

test("no more than six pages are shown", () => {
  const pages = Array.from({ length: 20 }, (_, at) => [item(`choose/${at}.html`, at, { a: true })]);
  assert.equal(bestPages(pages, new Set()).length, 6);
});
