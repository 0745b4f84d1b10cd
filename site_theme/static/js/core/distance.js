/** How far facilities are from a place, and how long the way takes. Degrees go in, miles and minutes come out. */

const EARTH_RADIUS_MILES = 3958.7613;
const LONGEST_WAY_MINUTES = 240;

/** A point on the unit sphere. */
function pointOnSphere(latitude, longitude) {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/**
 * @param {{count: number, latitude: Float64Array, longitude: Float64Array}} facilities  degrees, NaN where not known
 * @returns {function({latitude: number, longitude: number}): Float64Array}  great-circle miles of each facility from a
 *   place; NaN where either position is not known
 */
export function createDistances(facilities) {
  const points = new Float64Array(facilities.count * 3);
  for (let at = 0; at < facilities.count; at++) {
    points.set(pointOnSphere(facilities.latitude[at], facilities.longitude[at]), at * 3);
  }
  return (place) => {
    const [x, y, z] = pointOnSphere(place.latitude, place.longitude);
    const miles = new Float64Array(facilities.count);
    for (let at = 0; at < facilities.count; at++) {
      const [east, north, up] = [points[at * 3] - x, points[at * 3 + 1] - y, points[at * 3 + 2] - z];
      const chord = Math.sqrt(east * east + north * north + up * up);
      miles[at] = 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, chord / 2));
    }
    return miles;
  };
}

/** Minutes of travel that a distance stands for: 5 and 2 a mile, in steps of 5 and at most 240; 0 where it is not known. */
export function travelMinutes(miles) {
  return miles >= 0 ? Math.min(LONGEST_WAY_MINUTES, 5 * Math.ceil((5 + 2 * miles) / 5)) : 0;
}
