/** Programs as short texts to send. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { listMessage, messageLink, programMessage } from "../../site_theme/static/js/core/text_message.js";

const say = (key, values = {}) => [key, ...Object.values(values)].join(" ");
const HARBOR = { name: "Harbor, IOP", place: "Houston, TX", times: "Mon 6-9 pm", reach: "713-555-0100", address: "https://example.org/tx/harbor.html", read: "1 May" };
const BARE = { name: "Meadow, IOP", place: "Houston, TX", times: "", reach: "no way", address: "", read: "" };

test("a program in lines, with what is not known said so", () => {
  assert.equal(programMessage(HARBOR, say), "Harbor, IOP\nHouston, TX\nMon 6-9 pm\n713-555-0100\nhttps://example.org/tx/harbor.html\nlist_sms_read 1 May");
  assert.equal(programMessage(BARE, say), "Meadow, IOP\nHouston, TX\nlist_sms_times\nno way");
});

test("a list in a line for each, with its day when that is one for all", () => {
  assert.equal(listMessage([HARBOR, BARE], say), "Harbor, IOP, Houston, TX, Mon 6-9 pm, 713-555-0100\nMeadow, IOP, Houston, TX, no way\nlist_sms_read 1 May");
  assert.ok(!listMessage([HARBOR, { ...HARBOR, read: "2 May" }], say).includes("list_sms_read"));
});

test("a text in an address is all there and nothing but text", () => {
  const text = "A & B?\n100% #1 \u00e9 \ud83d\ude00";
  const link = messageLink(`${text}\ud800`);
  assert.ok(link.startsWith("sms:?&body=") && !/[ \n#]/.test(link));
  assert.equal(new URLSearchParams(link.slice("sms:?".length)).get("body").replace("\ufffd", ""), text);
});
