/**
 * A distance in words, as exact as the position of the facility lets it be.
 *
 * @param {number} miles
 * @param {string} precision  of the facility's position: "rooftop", "street", "zip", "city", "zip-area"; another says nothing
 * @param {function(string, Object=): string} say
 * @returns {string}  "about 12 miles, measured to the middle of its ZIP code"
 */
export function distanceWords(miles, precision, say) {
  const count = Math.round(miles);
  const distance = count < 1 ? say("places_under_a_mile") : say("places_miles", { count });
  if (precision === "street") return say("places_to_street", { distance });
  if (precision === "zip") return say("places_to_zip", { distance });
  if (precision === "city") return say("places_to_city", { distance });
  return precision === "zip-area" ? say("places_to_zip_area", { distance }) : distance;
}
