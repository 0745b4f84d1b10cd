/** What texts are compared by. */

/** Small letters without accents and apostrophes; every other sign is a space. */
export function foldText(text) {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'\u2019]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
