import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessResultMapping, type ResultField } from '@/lib/campaign/import/columns';
import type { ResultsOptions } from '@/lib/campaign/import/plan';
import { readResults } from '@/lib/campaign/import/read-results';
import { type ImportFile, readFile } from '@/lib/shortlist/import/read-file';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

/** A campaign of November 2026 with three creators, each with a code and a link of its own. */
export const NOVEMBER = aCampaign({ startsOn: '2026-11-01', endsOn: '2026-11-30' });
export const MARLO = aPlacement({ code: 'MARLO10', content: 'marlo-reel' });
export const TILDA = aPlacement({
  ...{ id: 'p2', profileKey: 'tiktok:@tilda.forages', name: 'Tilda Forsgren', format: 'story' },
  ...{ code: 'TILDA15', content: 'tilda-story' },
});
export const OSKAR = aPlacement({
  ...{ id: 'p3', profileKey: 'youtube:UCoskar', name: 'Oskar Builds Boats', format: 'video' },
  ...{ code: 'OSKAR5', content: 'oskar-video' },
});
export const IMPORTED_AT = 1_796_000_000_000;

export const OPTIONS: ResultsOptions = {
  campaign: NOVEMBER,
  placements: [MARLO, TILDA, OSKAR],
  origin: 'shop',
  unsaid: { currency: null, order: null },
  file: 'orders.csv',
  now: IMPORTED_AT,
};

export const textOfFile = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/campaign', name), 'utf8');

/** A file of tests/fixtures/campaign as the dialog reads it. */
export function fixture(name: string): ImportFile {
  const file = readFile(name, textOfFile(name));
  if (!file) throw new Error(`${name} has no rows`);
  return file;
}

export const readFixture = (name: string, differs: Partial<ResultsOptions> = {}) => {
  const file = fixture(name);
  return readResults(file, guessResultMapping(file.headers), { ...OPTIONS, file: name, ...differs });
};

/** Rows under heads that are the fields themselves. */
export const readTable = (
  fields: readonly ResultField[],
  rows: readonly (readonly string[])[],
  differs: Partial<ResultsOptions> = {},
) =>
  readResults({ headers: fields, rows, numbers: rows.map((_, index) => index + 2), dialect: 'en' }, [...fields], {
    ...OPTIONS,
    ...differs,
  });
