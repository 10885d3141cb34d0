/** The year by which a record's age is told: that of the release whose data this is. */
export const THIS_YEAR = 2026;
