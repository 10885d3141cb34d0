import { describe, expect, it } from 'vitest';
import { compareSheet } from '@/components/share/compare-sheet';
import { profileSheet } from '@/components/share/profile-sheet';
import { sheetWords } from '@/components/share/sheet-words';
import { compareRows, headlineMeasure } from '@/lib/compare/compare';
import type { Lang } from '@/lib/i18n/messages';
import { CARD_KPI_IDS } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { sheetText } from '@/lib/share/sheet-text';
import { NOW } from '../../support/builders';
import { built, fictional } from '../../support/reports/built';
import { report } from '../../support/reports/report';
import { MARLO } from '../../support/sites/creators';

const REPORTS: [string, () => Report][] = [
  ['Instagram', () => built.instagramMicro()],
  ['TikTok', () => built.tiktokMid()],
  ['YouTube, half opened', () => built.youtubeHalfOpened()],
  ['few posts', () => built.fewPosts()],
];

const textOf = (of: Report, lang: Lang = 'en') => {
  const words = sheetWords(lang);
  return sheetText(profileSheet(of, words, NOW), words.pages.share.line);
};

describe.each(['en', 'fr'] as const)('a profile’s sheet in %s', (lang) => {
  const words = sheetWords(lang);

  it.each(REPORTS)('has every figure of %s that the card lists, as the screen shows it', (_, make) => {
    const of = make();
    const sheet = profileSheet(of, words, NOW);
    const figures = [...sheet.headline, ...sheet.rows, ...sheet.unknown.rows];
    const reported = CARD_KPI_IDS.flatMap((kpi) => headlineMeasure(of, kpi) ?? []);
    expect(figures).toHaveLength(reported.length);
    for (const { measure } of reported) {
      const label = `${words.m.kpi.label[measure.id]}`;
      const row = figures.find((one) => one.label.startsWith(label) && one.value === words.f.measure(measure));
      expect(row, measure.id).toMatchObject({
        isKnown: measure.value !== null,
        interval: words.f.interval(measure),
        sure: measure.value === null ? null : { isFew: measure.confidence === 'smallSample' },
      });
    }
  });

  it('says why a figure is not known, and never 0', () => {
    const text = textOf(built.youtubeHalfOpened(), lang);
    expect(text).toContain(
      lang === 'en'
        ? '• Engagement rate, by views, videos: 3 of 6 videos opened'
        : '• Taux d’engagement, par vues, vidéos\u00a0: 3 vidéos ouvertes sur 6',
    );
  });
});

it('a figure’s line holds value, interval, sample, precision, verdict and who published what it is compared with', () => {
  expect(textOf(built.instagramMicro())).toMatch(
    /^• Engagement rate, by followers: 2\.29% \(2\.01–2\.71%\) · median of 12 posts · exact counts · Among published · published 0\.54–4\.3% \(HypeAuditor .*Buffer \(via Outfame\) 2025\)$/m,
  );
});

it('begins with name, link and followers as precisely as they are known, and ends with when and whence it was read', () => {
  const lines = textOf(built.tiktokMid()).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Tilda Forsgren · @tilda.forages · TikTok',
    'https://www.tiktok.com/@tilda.forages',
    '152,340 followers (exact) · Mid',
  ]);
  expect(textOf(report())).toContain('48.2K followers (rounded by the site) · Micro');
  expect(textOf(report({ profile: { followers: null } }))).toContain('Number of followers unknown: ');
  expect(lines.join('\n')).toMatch(/^Read on 24 Nov 2026 at \d\d:\d\d from the page’s own data\.$/m);
  expect(lines.at(-1)).toBe('Creator Gauge');
});

it('says that figures are of a file, and not when they were read where the file does not', () => {
  const text = textOf(report({ imported: { file: 'client budget.csv', at: report().readAt, seen: null } }));
  expect(text).toContain('Figures from a file brought in on 24 Nov 2026.');
  expect(text).not.toContain('Read on');
  // What a user calls their files is nobody's business.
  expect(text).not.toContain('client budget');
});

it('others have read no profiles: nothing speaks of "you"', () => {
  for (const of of [built.ownRank(), built.ownBand(1.8)]) {
    const text = textOf(of);
    expect(text).toMatch(/profiles read at this size/);
    expect(text).not.toMatch(/\byou\b/);
  }
});

it('a name stays on its line and turns nothing around', () => {
  const text = textOf(fictional({ ...MARLO, name: 'Marlo\n\u202eBrenner\t!' }));
  expect(text.split('\n')[0]).toBe('Marlo Brenner ! · @marlo.makes.pots · Instagram');
});

describe('a comparison’s sheet', () => {
  const words = sheetWords('en');
  const sheetOf = (...reports: Report[]) => compareSheet(reports, words, NOW);

  it('has the rows, figures and stars of the comparison', () => {
    const reports = [built.instagramMicro(), built.instagramNano()];
    const sheet = sheetOf(...reports);
    const rows = compareRows(reports);
    const lines = sheet.groups.flatMap((group) => group.rows);
    expect(lines).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      expect(lines[index]?.cells.map(({ value, isBest }) => ({ value, isBest }))).toEqual(
        row.cells.map((cell, column) => ({
          value: cell ? words.f.measure(cell.measure) : '—',
          isBest: row.best === column,
        })),
      );
    });
    expect(lines.flatMap(({ cells }) => cells).some(({ isBest }) => isBest)).toBe(true);
    expect(sheet.legend).toBe('best, where the gap exceeds the error');
    expect(sheet.columns.map(({ name }) => name)).toEqual(['Marlo Brenner', 'Pia Lindqvist']);
  });

  it('says that unlike sites are not ranked, and that periods differ', () => {
    const unlike = sheetOf(built.instagramMicro(), built.tiktokMid());
    expect(unlike.notes.join(' ')).toContain('Sites count differently');
    expect(unlike.legend).toBe('');
    expect(unlike.notes.at(-1)).toBe('Read from the page’s own data. Sheet made on 24 Nov 2026.');
    const older = MARLO.posts.map((post) => ({ ...post, age: post.age + 200 }));
    const apart = sheetOf(built.instagramMicro(), fictional({ ...MARLO, id: '9', handle: 'older', posts: older }));
    expect(apart.notes.join(' ')).toContain('different periods');
    expect(unlike.notes.join(' ')).not.toContain('different periods');
  });

  it('tells what a site does not have from what is not known yet', () => {
    const lines = sheetOf(built.instagramMicro(), built.tiktokMid()).groups.flatMap(({ rows }) => rows);
    const likes = lines.find(({ label }) => label === 'Lifetime like rate');
    expect(likes?.cells[0]).toMatchObject({ value: '—', made: 'not on this site' });
    const growth = lines.find(({ label }) => label === 'Follower growth');
    expect(growth?.cells[0]).toMatchObject({ value: '—', made: 'after two visits a day apart' });
  });
});
