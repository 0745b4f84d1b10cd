/** What components draw, as HTML: a page that knows as much as they ask of it, for tests without a browser. */

const VOID_TAGS = new Set(["br", "img", "input"]);
const escapedText = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapedValue = (text) => escapedText(text).replace(/"/g, "&quot;");

class DrawnElement {
  constructor(tag) {
    this.tag = tag;
    this.attributes = new Map();
    this.children = [];
  }

  setAttribute(name, value) {
    this.attributes.set(name, value);
  }

  addEventListener() {}

  append(...children) {
    this.children.push(...children);
  }
}

/** Makes this page the one that components draw on. */
export function drawOnNothing(lang = "en") {
  globalThis.document = { createElement: (tag) => new DrawnElement(tag), documentElement: { lang } };
}

/** The HTML of nodes. */
export function htmlOf(...nodes) {
  return nodes.map((node) => (node instanceof DrawnElement ? htmlOfElement(node) : escapedText(node))).join("");
}

function htmlOfElement({ tag, attributes, children }) {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapedValue(value)}"`).join("");
  return VOID_TAGS.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${htmlOf(...children)}</${tag}>`;
}
