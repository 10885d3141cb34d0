import { expect, it } from 'vitest';
import { fromCsv } from '@/lib/export/from-csv';
import { profilesToCsv } from '@/lib/export/presets';
import { noNotes } from '@/lib/model/notes';
import { report } from '../../support/reports/report';
import { sponsoredReport } from '../../support/reports/sponsored';

const evidence = (of: ReturnType<typeof report>) =>
  fromCsv(profilesToCsv([{ report: of, entry: null, notes: noNotes('instagram:1') }], 'evidence')).records[0];

it('the evidence counts likely and undisclosed? apart from the label, and names the accounts', () => {
  expect(evidence(sponsoredReport())).toMatchObject({
    captionsRead: 13,
    likelySponsored: 1,
    undisclosed: 1,
    paidPartners: 'glazeworks',
    mentioned: 'kilnhouse claypress',
  });
});

it('has no count where no caption was read', () => {
  const posts = report().posts.map((post) => ({ ...post, captionRead: false }));
  expect(evidence(report({ posts }))).toMatchObject({
    captionsRead: 0,
    likelySponsored: null,
    undisclosed: null,
    mentioned: null,
  });
});
