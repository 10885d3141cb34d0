import { describe, expect, it } from 'vitest';
import { compareDocument } from '@/components/report/compare-document';
import { profileDocument } from '@/components/report/profile-document';
import { sheetWords } from '@/components/share/sheet-words';
import { compareRows, headlineMeasure } from '@/lib/compare/compare';
import type { Lang } from '@/lib/i18n/messages';
import { type Corrected, type Correction, correctionName } from '@/lib/model/correction';
import { KPI_IDS } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import type { ReportDocument } from '@/lib/share/document';
import { documentText } from '@/lib/share/document-text';
import { NOW } from '../../support/builders';
import { built } from '../../support/reports/built';
import { report } from '../../support/reports/report';

const textOf = (document: ReportDocument, lang: Lang = 'en') =>
  documentText(document, sheetWords(lang).pages.share.line);
const reportText = (of: Report, lang: Lang = 'en') => textOf(profileDocument(of, sheetWords(lang), NOW), lang);
const rowsOf = (document: ReportDocument) =>
  document.sections.flatMap(({ table }) => (table?.groups ?? []).flatMap(({ rows }) => rows));
const corrected = (...whats: Corrected[]) =>
  built.instagramMicro({
    corrections: whats.map(
      (what): Correction => ({ profileKey: 'instagram:1', name: correctionName(what), what, at: NOW }),
    ),
  });

describe.each(['en', 'fr'] as const)('a creator’s report in %s', (lang) => {
  const words = sheetWords(lang);

  it.each([
    ['Instagram', built.instagramMicro],
    ['TikTok', built.tiktokMid],
    ['YouTube, half opened', built.youtubeHalfOpened],
    ['few posts', built.fewPosts],
  ] as [string, () => Report][])(
    'has every KPI of %s: known with value and interval, else by name with its reason',
    (_, make) => {
      const of = make();
      const document = profileDocument(of, words, NOW);
      const [figures] = document.sections;
      const rows = rowsOf({ ...document, sections: figures ? [figures] : [] });
      const shown = KPI_IDS.flatMap((kpi) => headlineMeasure(of, kpi) ?? []).map(({ measure }) => measure);
      const known = shown.filter(({ value }) => value !== null);
      expect(rows).toHaveLength(known.length);
      for (const measure of known)
        expect(
          rows.map(({ cells }) => [cells[1]?.text, cells[2]?.text]),
          measure.id,
        ).toContainEqual([words.f.measure(measure), words.f.interval(measure)]);
      const unknown = document.sections.find(({ title }) => title === words.pages.share.notKnown)?.list ?? [];
      const names = unknown.flatMap(({ label }) => label.split('; '));
      expect(names).toHaveLength(shown.length - known.length);
      expect(unknown.every(({ text }) => text.length > 3)).toBe(true);
    },
  );

  it('speaks to no one: others read it', () => {
    const all = [built.instagramMicro(), built.ownRank(), built.ownBand(1.8), built.youtubeHalfOpened()];
    const you = lang === 'en' ? /\byou(rs?)?\b/i : /\b(vous|votre|vos)\b/i;
    for (const one of [...all, corrected({ kind: 'followers', value: 90_000 })])
      expect(reportText(one, lang)).not.toMatch(you);
    expect(textOf(compareDocument(all, words, NOW), lang)).not.toMatch(you);
  });
});

it('a figure’s line holds value, interval, precision, sample, verdict, comparison and its footnotes', () => {
  const text = reportText(built.instagramMicro());
  expect(text).toContain(
    '• Engagement rate, by followers: 2.29% · 2.01–2.71% · exact counts · median of 12 posts · Among published · published 0.54–4.3% [1][2][3][4]',
  );
  expect(text).toMatch(
    /^\[1\] HypeAuditor \(via EMARKETER\) 2026: 0\.54% \(creators, 10K–50K followers, likes \+ comments ÷ followers, .*quality A\) https:\/\/www\.emarketer\.com\/\S+$/m,
  );
});

it('lists the further formats of a KPI, and only where there are any', () => {
  const titles = (of: Report) => profileDocument(of, sheetWords('en'), NOW).sections.map(({ title }) => title);
  expect(titles(built.instagramMicro())).toContain('By format');
  expect(titles(built.tiktokMid())).not.toContain('By format');
  expect(reportText(built.instagramMicro())).toMatch(
    /^• Likes per post: images: 880 \(738–991\) · median of 7 images · exact counts · carousels: /m,
  );
});

describe('what was put right', () => {
  const text = reportText(
    corrected(
      { kind: 'followers', value: 90_000 },
      { kind: 'insight', figure: 'retention', format: 'reel', value: 0.41 },
      { kind: 'left-out', postId: 'marlo.makes.pots-5' },
    ),
  );

  it('is marked at the figures that it went into', () => {
    expect(text).toMatch(/^• Engagement rate, by followers: .* · by hand/m);
    expect(text).toMatch(/^• Following ÷ followers: .*by hand/m);
  });

  it('is listed beside what was read', () => {
    expect(text).toContain('PUT RIGHT BY HAND\n• Followers: 90,000 (read: 48,200)');
    expect(text).toContain('• Retention from the creator’s own analytics, %: 41%');
    expect(text).toContain('• Posts left out: 1');
    expect(reportText(built.instagramMicro())).not.toContain('PUT RIGHT');
  });
});

it('says when and whence it was read; of a file neither its name nor where in it a benchmark stands', () => {
  expect(reportText(built.tiktokMid())).toMatch(
    /^Read on 24 Nov 2026 at \d\d:\d\d from the page’s own data\. Posts of /m,
  );
  const file = reportText(report({ imported: { file: 'client budget.csv', at: NOW, seen: null } }));
  expect(file).toContain('Figures from a file brought in on 24 Nov 2026.');
  expect(file).not.toContain('client budget');
});

describe('a comparison’s report', () => {
  const reports = [built.instagramMicro(), built.instagramNano(), built.tiktokMid()];
  const document = compareDocument(reports, sheetWords('en'), NOW);

  it('has the rows, figures and stars of the comparison', () => {
    const { f } = sheetWords('en');
    const rows = rowsOf(document);
    const compared = compareRows(reports);
    expect(rows).toHaveLength(compared.length);
    compared.forEach(({ cells }, index) => {
      cells.forEach((cell, column) => {
        expect(rows[index]?.cells[column + 1]?.text).toContain(cell ? f.measure(cell.measure) : '—');
      });
    });
    const two = textOf(compareDocument(reports.slice(0, 2), sheetWords('en'), NOW));
    expect(two).toContain('★ best, where the gap exceeds the error');
    expect(two).toMatch(/^ {4}Pia Lindqvist: ★ 4\.94%/m);
  });

  it('cites a source of several creators once', () => {
    const rate = rowsOf(document)[0]?.cells.map(({ notes }) => notes);
    expect(rate?.[1]?.filter((note) => rate[2]?.includes(note)).length).toBeGreaterThan(0);
  });
});
