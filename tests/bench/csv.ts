import Papa from 'papaparse';
import type { ExportRow } from '@/lib/export/export-row';
import { profilesToCsv } from '@/lib/export/presets';
import { LABELS } from '@/lib/export/words';
import type { ProfileKey } from '@/lib/model/profile';
import { fictional } from '../support/reports/built';
import { MARLO, OSKAR, TILDA } from '../support/sites/creators';
import { type Measured, measured } from './measured';

const RUNS = 7;
const PROFILES = 10_000;

/** The shortlist's file, from reports as they are loaded to the text, against the CSV library alone on its ready cells. */
export async function csv(): Promise<Measured[]> {
  const rows = profiles();
  return (['readable', 'evidence'] as const).map((preset) => {
    const text = profilesToCsv(rows, preset, LABELS.en);
    const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;
    const ours = () => profilesToCsv(rows, preset, LABELS.en);
    const alone = () => Papa.unparse(cells, { delimiter: ',', newline: '\r\n' });
    if (alone().length !== text.length - 1) throw new Error(`${preset}: the library alone writes another file`);
    const [ratios, itself] = [[] as number[], [] as number[]];
    for (let run = 0; run < RUNS; run++) {
      const [first, file, second] = [timeOf(alone), timeOf(ours), timeOf(alone)];
      ratios.push(file / ((first + second) / 2));
      itself.push(first / second);
    }
    return measured(`csv: ${preset}, ${PROFILES} profiles ÷ papaparse on ready rows`, 2, ratios, itself);
  });
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Ten thousand who are like three creators in all but their names and followers. */
function profiles(): ExportRow[] {
  const like = [MARLO, TILDA, OSKAR].map((creator) => fictional(creator));
  return Array.from({ length: PROFILES }, (_, n) => {
    const report = like[n % like.length] as (typeof like)[number];
    const followers = 1_000 + n;
    const key: ProfileKey = `${report.profile.platform}:9${n}`;
    return {
      report: {
        ...report,
        profile: {
          ...report.profile,
          key,
          handle: `seeded.${n}`,
          displayName: `Creator "${n}", Ltd`,
          followers: { value: followers, low: followers, high: followers, precision: 'exact' },
        },
      },
      entry: { profileKey: key, status: 'maybe', addedAt: 1_780_000_000_000 + n },
      notes: { profileKey: key, tags: [`tag ${n % 40}`], lists: [], note: n % 3 ? '' : 'Replies fast.', quote: null },
    };
  });
}
