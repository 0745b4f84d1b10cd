/** So many miles from a place count as near, as long as nobody says otherwise. */
export const USUAL_RADIUS_MILES = 25;
