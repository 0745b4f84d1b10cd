import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { decodePlaceColumns } from "../../site_theme/static/js/core/place_columns.js";
import { otherPlaceKeys, placeNameKey, shorterPlaceKeys } from "../../site_theme/static/js/core/place_names.js";
import { decodePlaces } from "../../site_theme/static/js/core/places.js";

/** A small part of the gazetteer; tests/unit/test_places_file.py keeps it as Python writes it. */
const FILE = JSON.parse(readFileSync(new URL("./places.json", import.meta.url), "utf8"));
const places = decodePlaces(FILE);
const keyOf = (text) => places.find(text)?.place?.key ?? null;
const choicesOf = (text) => places.find(text).choices.map(({ label }) => label);
const suggested = (text, most) => places.suggest(text, most).map(({ label }) => label);

test("a ZIP is found, with or without its addition and its city", () => {
  const { place } = places.find("77030");
  assert.deepEqual(
    { ...place, latitude: 29.7, longitude: -95.4 },
    { kind: "zip", key: "77030", label: "77030", state: "TX", stateName: "Texas", county: "Harris County", latitude: 29.7, longitude: -95.4, zone: "America/Chicago" },
  );
  assert.ok(Math.abs(place.latitude - 29.7041) < 0.011 && Math.abs(place.longitude + 95.401) < 0.011);
  assert.equal(keyOf(" 77030-1234 "), "77030");
  assert.equal(keyOf("Houston, TX 77030"), "77030");
  assert.equal(keyOf("01103"), "01103");
});

test("what no ZIP has is not found", () => {
  for (const text of ["99999", "00000", "770", "123456", "", "  ,", "?", "constructor", "__proto__, TX"]) {
    assert.equal(places.find(text), null, text);
  }
});

test("a place keeps the clock of its own side of the state", () => {
  assert.equal(places.find("79901").place.zone, "America/Denver");
  assert.equal(places.find("El Paso, TX").place.zone, "America/Denver");
  assert.equal(places.find("El Paso County, TX").place.zone, "America/Denver");
  assert.equal(places.find("TX").place.zone, "");
  assert.equal(places.find("OH").place.zone, "America/New_York");
});

test("a city is found by its name and state, however they are written", () => {
  for (const text of ["Houston, TX", "houston tx", "HOUSTON,TEXAS", "Houston Texas", " Houston , tx. "]) {
    assert.equal(keyOf(text), "Houston, TX", text);
  }
  assert.equal(keyOf("Ft. Worth TX"), "Fort Worth, TX");
  assert.equal(keyOf("saint louis, mo"), "St. Louis, MO");
  assert.equal(keyOf("St Louis, Michigan"), "Saint Louis, MI");
  assert.equal(keyOf("la canada flintridge, ca"), "La Cañada Flintridge, CA");
  assert.equal(keyOf("West Bloomfield, MI"), "West Bloomfield Township, MI");
  assert.equal(keyOf("Moorestown NJ"), "Moorestown-Lenola, NJ");
  assert.equal(keyOf("Winston-Salem"), "Winston-Salem, NC");
  assert.equal(keyOf("Angola on the Lake, New York"), "Angola on the Lake, NY");
  assert.equal(keyOf("washington dc"), "Washington, DC");
  assert.equal(keyOf("New York City, NY"), "New York, NY");
});

test("a bare name of several cities gives choices, the most populous first", () => {
  assert.deepEqual(choicesOf("Springfield"), ["Springfield, MO", "Springfield, MA", "Springfield, IL"]);
  assert.deepEqual(choicesOf("Houston"), ["Houston, TX", "Houston, MS"]);
  assert.equal(keyOf("Charlotte"), "Charlotte, NC");
});

test("cities of one name in one state are told apart by their counties", () => {
  const [first, second, ...others] = places.find("Oakland").choices.filter(({ state }) => state === "PA");
  assert.equal(first.key, "Oakland, PA");
  assert.match(second.key, /^Oakland, \w+ County, PA$/);
  for (const place of [first, second, ...others]) assert.deepEqual(places.find(place.key), { place });
});

test("a state is found by its letters or name, a county with its state", () => {
  assert.deepEqual(places.find("tx").place, places.find("Texas").place);
  assert.equal(places.find("Texas").place.label, "Texas");
  assert.ok(Number.isNaN(places.find("Texas").place.latitude));
  assert.equal(keyOf("Harris County, TX"), "Harris County, TX");
  assert.deepEqual(choicesOf("harris county"), ["Harris County, TX", "Harris County, GA"]);
  assert.equal(keyOf("North Carolina"), "NC");
});

test("a big city of a state's name is a choice beside the state", () => {
  assert.deepEqual(choicesOf("new york"), ["New York, NY", "New York"]);
});

test("a ZIP is suggested by its first digits", () => {
  assert.deepEqual(suggested("770"), ["77002", "77005", "77030"]);
  assert.deepEqual(suggested("770", 2), ["77002", "77005"]);
  assert.deepEqual(suggested("7"), []);
  assert.deepEqual(suggested("999"), []);
});

test("cities, states and counties are suggested by how they begin", () => {
  assert.deepEqual(suggested("hou"), ["Houston, TX", "Houston, MS", "Houston County, GA"]);
  assert.deepEqual(suggested("springfield, i"), ["Springfield, IL"]);
  assert.deepEqual(suggested("springfield ma"), ["Springfield, MA"]);
  assert.deepEqual(suggested("st. lou").slice(0, 2), ["St. Louis, MO", "Saint Louis, MI"]);
  assert.deepEqual(suggested("harris"), ["Harris County, TX", "Harris County, GA"]);
  assert.equal(suggested("texa")[0], "Texas");
  assert.deepEqual(suggested("h"), []);
});

test("a misspelt city is suggested when nothing begins like it", () => {
  assert.deepEqual(suggested("Housten"), ["Houston, TX", "Houston, MS"]);
  assert.deepEqual(suggested("springfeild, mo"), ["Springfield, MO"]);
  assert.deepEqual(suggested("zzzzzzz"), []);
});

test("where a person is becomes a rounded place with the nearest city's name", () => {
  const place = places.nearest(29.7604, -95.3698);
  assert.deepEqual([place.kind, place.key, place.label], ["here", "", "Houston, TX"]);
  assert.deepEqual([place.latitude, place.longitude], [29.75, -95.35]);
  assert.deepEqual([place.state, place.county, place.zone], ["TX", "Harris County", "America/Chicago"]);
  assert.equal(places.nearest(51.5, 0), null);
  assert.equal(places.nearest(NaN, NaN), null);
});

test("another version and a damaged file are refused", () => {
  assert.throws(() => decodePlaces({ ...FILE, version: 2 }), { name: "RangeError", message: "version" });
  assert.throws(() => decodePlaces({ version: 1 }), TypeError);
  assert.throws(() => decodePlaceColumns(null), TypeError);
});

test("spellings of one name have one key", () => {
  assert.equal(placeNameKey("St. Louis"), placeNameKey("SAINT  LOUIS"));
  assert.equal(placeNameKey("O'Fallon"), "ofallon");
  assert.equal(placeNameKey("The Woodlands"), placeNameKey("Woodlands"));
  assert.equal(placeNameKey("ʻEwa Beach"), "ewabeach");
  assert.equal(placeNameKey("東京"), "");
  assert.deepEqual(shorterPlaceKeys("City of Sammamish"), ["sammamish"]);
  assert.deepEqual(otherPlaceKeys("Moorestown-Lenola"), ["moorestown", "lenola"]);
});
