/**
 * Makes an element. Text is always text: nothing is ever read as HTML.
 *
 * @param {string} tag
 * @param {Object} properties  `class`, attributes by name, listeners as `onclick: function`; true sets an empty attribute,
 *   false, null and undefined leave it out
 * @param {...(Node|string|number|null|false|Array)} children  null and false are left out
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  return fillElement(document.createElement(tag), properties, children);
}

/** The same for SVG. */
export function svgElement(tag, properties = {}, ...children) {
  return fillElement(document.createElementNS("http://www.w3.org/2000/svg", tag), properties, children);
}

function fillElement(made, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue;
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== false && child !== undefined));
  return made;
}
