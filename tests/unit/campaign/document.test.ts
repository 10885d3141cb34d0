import { describe, expect, it } from 'vitest';
import { campaignDocument } from '@/components/campaign/campaign-document';
import { ratesInUse } from '@/components/campaign/rates-in-use';
import { sheetWords } from '@/components/share/sheet-words';
import type { CampaignBook } from '@/lib/campaign/measured';
import { viewOf } from '@/lib/campaign/view';
import type { Lang } from '@/lib/i18n/messages';
import { moneyText } from '@/lib/i18n/money-text';
import { type Campaign, PRIVATE_PARTS, type PrivatePart } from '@/lib/model/campaign';
import { documentText } from '@/lib/share/document-text';
import { aCampaign } from '../../support/builders/campaign';
import { AUTUMN, LESSONS, noonOf, PAST, REPORTS, TODAY } from './autumn';

const viewWith = (of: Partial<Campaign>, books: readonly CampaignBook[] = PAST, today = TODAY) => {
  const book = { ...AUTUMN, campaign: { ...AUTUMN.campaign, ...of } };
  return viewOf(book, { books: [book, ...books], reports: REPORTS, today });
};
/** The report as it is copied; every kind of space is one space. */
function textOf(of: Partial<Campaign> = {}, { lang = 'en', today = TODAY }: { lang?: Lang; today?: string } = {}) {
  const words = sheetWords(lang);
  const made = campaignDocument(viewWith(of, PAST, today), { lessons: LESSONS, today }, words, noonOf(21));
  return documentText(made, words.pages.share.line).replace(/[^\S\n]/g, ' ');
}
const without = (...parts: PrivatePart[]) => textOf({ private: parts });

describe('a campaign as text', () => {
  it('has goals, results, lessons, how to read them and where each count is from', () => {
    const text = textOf();
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Autumn table',
      'Campaign report · Sales',
      '3 Nov 2026 to 30 Nov 2026 · day 19 of 28',
      'Marlo Brenner, Tilda Forsgren',
      'Cost €2,100 · budget €3,000',
    ]);
    // 2 100 ÷ 70; typical are 30 conversions for each thousand: 1 000 ÷ 30 is proposed.
    expect(text).toContain('• CPA, per conversion: So far: €30');
    expect(text).toContain('Target: €33.30 or less · proposed');
    // 1 200 ÷ 1 400, 56 ÷ 1 400, 1 200 ÷ 56, 4 800 ÷ 1 200, less 1.
    expect(text).toContain('• Marlo Brenner · Instagram · reel: Cost: €1,200 [2] · Clicks: 1,400 [2]');
    expect(text).toContain('CPC: €0.86 [2] · Conversions: 56 [1] · Conv. rate: 4.00% · 3.22%–4.95% [1][2]');
    expect(text).toContain('CPA: €21.43 [1][2] · ROAS: 4.00× [1][2] · ROI: +300% · before product cost [1][2]');
    // 6 300 ÷ 2 100.
    expect(text).toMatch(/• Campaign so far: Cost: €2,100 .* ROAS: 3\.00×.* · ROI: \+200% · before product cost/);
    expect(text).toContain('• reel: Codes in the first line sold.');
    expect(text).toContain('• 1 USD in EUR: 0.9, typed by hand on 2 Nov 2026.');
    expect(text).toContain('[1] The shop’s export, as of 20 Nov 2026\n[2] Typed by hand');
  });

  it('is written in French', () => {
    const text = textOf({}, { lang: 'fr' });
    expect(text).toContain('du 3 nov. 2026 au 30 nov. 2026 · jour 19 sur 28');
    expect(text).toContain('Coût 2 100 € · budget 3 000 €');
    expect(text).toContain('Objectif : 33,30 € au plus · proposé');
    expect(text).toContain('Taux de conv. : 4,00 % · 3,22 %–4,95 % [1][2] · CA : 4 800 € [1] · CPA : 21,43 €');
    expect(text).toContain('ROAS : 4,00× [1][2] · ROI : +300 % · avant coût des produits');
    expect(text).toContain('1 USD en EUR : 0,9, saisi à la main le 2 nov. 2026.');
    expect(text).toContain('[1] Export de la boutique, au 20 nov. 2026\n[2] Saisi à la main');
  });

  it('of a campaign that is over says what was reached, and of what', () => {
    const text = textOf({ goals: [{ metric: 'conversions', platform: null, value: 70 }] }, { today: '2026-12-01' });
    expect(text).toContain('3 Nov 2026 to 30 Nov 2026 · over');
    expect(text).toMatch(/• Conversions: So far: 70 .* Target: 70 · Verdict: Reached/);
    expect(text).toContain('• Campaign: Cost: €2,100');
  });

  it('never has notes, codes or other campaigns’ lessons', () => {
    for (const text of [textOf(), ...PRIVATE_PARTS.map((part) => without(part)), without(...PRIVATE_PARTS)])
      expect(text).not.toMatch(/asks for more|was late|MARLO10|Of another campaign/);
  });

  it('says nothing of a cost that is unknown', () => {
    const words = sheetWords('en');
    const bare = { ...AUTUMN, placements: AUTUMN.placements.map((one) => ({ ...one, product: null })) };
    const view = viewOf(bare, { books: [bare], reports: REPORTS, today: TODAY });
    const text = documentText(
      campaignDocument(view, { lessons: [], today: TODAY }, words, noonOf(21)),
      (a, b) => `${a}: ${b}`,
    );
    expect(text).toMatch(/Cost: — /);
    expect(text).not.toMatch(/€0\b|NaN|Infinity|undefined|null/);
  });
});

describe('what is kept out of reports', () => {
  it('of costs: none, no budget, no rate of exchange, and no figure that tells them', () => {
    const text = without('costs');
    expect(text).not.toMatch(/2,100|1,200|3,000|900|Cost|budget|CPC|CPA|ROAS|ROI|USD/);
    // What was sold is no cost.
    expect(text).toContain('Revenue: €6,300');
    expect(text).toContain('• Conversions: So far: 70');
  });

  it('of results: none of them, and none of what is made of them', () => {
    const text = without('results');
    expect(text).toContain('• Conversions: Target: 90');
    expect(text).not.toMatch(/So far|Forecast|forecast|Verdict|RESULTS|Revenue|\b70\b|6,300/);
    // A proposal is made of earlier campaigns' results, or of what is counted already; so are the forecast's rates.
    expect(text).not.toMatch(/proposed|33\.3|CPA|ROAS|2\.5%|campaigns before/);
    expect(text).toContain('Cost €2,100 · budget €3,000');
  });

  it('of goals: neither they nor the verdict on them', () => {
    const text = without('goals');
    expect(text).not.toMatch(/Target|Verdict|(?<!\.)\b90\b(?!%)|proposed|Can’t tell/);
    expect(text).toContain('• Conversions: So far: 70 [1][2]');
    expect(text).toContain('Cost €2,100 · budget €3,000');
  });

  it('of lessons: they alone', () => {
    const text = without('lessons');
    expect(text).not.toMatch(/Codes in the first line|LESSONS/);
    expect(text.length).toBeGreaterThan(textOf().length - 60);
  });

  it('of all leaves name, days and creators, and no empty part', () => {
    expect(
      without(...PRIVATE_PARTS)
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      'Autumn table',
      'Campaign report · Sales',
      '3 Nov 2026 to 30 Nov 2026 · day 19 of 28',
      'Marlo Brenner, Tilda Forsgren',
      'Report made on 21 Nov 2026 with Creator Gauge.',
    ]);
  });
});

describe('the rates that a forecast goes by', () => {
  const lines = (lang: Lang, of: Partial<Campaign>, books: readonly CampaignBook[]) => {
    const { m, f, pages } = sheetWords(lang);
    const writing = { currency: 'EUR', f, text: moneyText(lang) };
    return ratesInUse(viewWith(of, books), writing, m, pages).map((line) => line.replace(/\s/g, ' '));
  };

  it('are named with who says them: three of the user’s campaigns, else who published it', () => {
    // 1 000 clicks of 40 000 impressions each time; 2, 3 and 4 % of them bought.
    expect(lines('en', {}, PAST)).toEqual([
      'The forecast takes 2.5% for: CTR, click rate, Instagram reel (middle half of 3 campaigns before).',
      'The forecast takes 2.5%–3.5% for: Conversion rate (middle half of 3 campaigns before).',
    ]);
    expect(lines('en', {}, PAST.slice(1))).toEqual([
      'The forecast takes 1.8% for: CTR, click rate, Instagram reel (CreatorLane 2026).',
    ]);
    expect(lines('fr', {}, PAST.slice(1))).toEqual([
      'La prévision prend 1,8 % pour : CTR, taux de clics, Instagram reel (CreatorLane 2026).',
    ]);
  });

  it('are not repeated where the user typed them', () => {
    const typed = { clickRate: { low: 0.01, high: 0.02 }, conversionRate: { low: 0.02, high: 0.02 } };
    expect(lines('en', typed, PAST)).toEqual([]);
  });
});

it('a campaign without creators has a report of what is known', () => {
  const empty: CampaignBook = { campaign: aCampaign(), placements: [], results: [], dated: [] };
  const words = sheetWords('en');
  const view = viewOf(empty, { books: [empty], reports: new Map(), today: TODAY });
  const { facts, sections } = campaignDocument(view, { lessons: [], today: TODAY }, words, noonOf(21));
  expect(facts).toEqual(['no dates yet']);
  expect(sections.every(({ table, list }) => (table?.groups.length ?? 0) + (list?.length ?? 0) > 0)).toBe(true);
});
