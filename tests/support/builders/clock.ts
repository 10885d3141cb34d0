export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The moment at which the tests look: on the hour, so that an hour's steps are plain. */
export const NOW = Date.UTC(2026, 10, 24, 12);

/** Epoch ms of so many days before NOW. */
export const daysAgo = (days: number): number => NOW - days * DAY;
