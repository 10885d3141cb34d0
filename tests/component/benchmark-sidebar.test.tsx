// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { BenchmarkSidebar } from '@/components/popup/benchmark-sidebar';
import bands from '@/lib/benchmarks/data/bands.generated.json';
import figures from '@/lib/benchmarks/data/figures.generated.json';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import { showPage, textOf } from '../support/pages';
import { built } from '../support/reports/built';

/** A shipped record as the files have it. */
interface Shipped {
  value: number;
  source: string;
  year: number | null;
  population: string;
  numerator: string;
  denominator: string;
}

function shippedAt(record: string): Shipped {
  const figure = (figures as unknown as Record<string, Shipped>)[record];
  const set = (bands as unknown as Record<string, { band: { p50: number }; figure: Shipped }>)[record];
  if (figure) return figure;
  if (!set) throw new Error(`No shipped record ${record}`);
  return { ...set.figure, value: set.band.p50 };
}

function show(report: Report, choice: ReferenceChoice = { kind: 'auto' }, lang: 'en' | 'fr' = 'en') {
  const onChoice = vi.fn();
  return { ...showPage(<BenchmarkSidebar report={report} choice={choice} onChoice={onChoice} />, lang), onChoice };
}

const cited = () => [...document.querySelectorAll<HTMLElement>('[data-record]')];

describe.each([
  ['Instagram, micro', built.instagramMicro, 19],
  ['Instagram, nano', built.instagramNano, 21],
  ['TikTok, mid', built.tiktokMid, 10],
  ['YouTube, mid', built.youtubeOpened, 3],
] as const)('%s', (_, report, count) => {
  it('every row is the shipped record that it cites, number for number', () => {
    show(report());
    expect(cited()).toHaveLength(count);
    for (const row of cited()) {
      const record = shippedAt(row.dataset.record ?? '');
      const text = textOf(row);
      const [, value = '', unit = ''] = text.match(/: ([\d.]+)(%?) ·/) ?? [];
      // Written as published, with three significant digits at most.
      expect(Number(value) / (unit === '%' ? 100 : 1)).toBeCloseTo(Number(record.value.toPrecision(3)), 10);
      const counted = `${record.numerator.replaceAll('+', ' + ')} ÷ ${record.denominator}`;
      const population = record.population === 'unknown' ? 'population not stated' : record.population;
      for (const said of [record.source, population, counted]) expect(text).toContain(said);
      if (record.year) expect(text).toContain(String(record.year));
    }
  });
});

it('says in French what a record is of', () => {
  show(built.instagramMicro(), { kind: 'auto' }, 'fr');
  const said = cited().map(textOf).join(' ');
  expect(said).toContain('créateurs, 10 k–50 k abonnés, likes + commentaires ÷ abonnés, statistique non précisée');
  expect(said).not.toMatch(/followers|comments|median|mean|unspecified|all sizes|worldwide/);
});

describe('levels', () => {
  const line = (name: string) => textOf(screen.getByText(name, { selector: 'span' }).closest('li') as Element);

  it('firm: verdict and typical range, of the set whose bounds hold the followers', () => {
    show(built.tiktokMid());
    const { p25, p75 } = (bands as unknown as Record<string, { band: { p25: number; p75: number } }>)[
      'percentiles.json#2'
    ]!.band;
    const percent = (share: number) => String(Number((100 * share).toPrecision(2)));
    expect(line('Lifetime like rate')).toContain('Above typical');
    expect(line('Lifetime like rate')).toContain(`${percent(p25)}–${percent(p75)}% typical`);
  });

  it('none: the figure with the reason, and no chip', () => {
    show(built.instagramMicro());
    expect(line('Estimated reach per post, images')).toContain('no norm for this figure');
    expect(screen.getByText('Estimated reach per post, images').closest('li')?.querySelector('.vd')).toBeNull();
  });

  it('own: a rank among those read', () => {
    show(built.ownRank());
    expect(line('Engagement rate, by followers')).toContain('rank 5 of 7 you have read at this size');
  });

  it('in French, with French numbers', () => {
    const { text } = show(built.instagramMicro(), { kind: 'auto' }, 'fr');
    expect(text()).toContain('Comparé à');
    expect(text()).toMatch(/publié \d,\d+–\d,\d+ %/);
  });
});

describe('the choice', () => {
  it('is offered by words and handed on', async () => {
    const { onChoice } = show(built.instagramMicro());
    const select = screen.getByLabelText('Compared with', { selector: 'select' });
    expect(textOf(select)).toContain('Automatic: Instagram, Micro');
    await userEvent.selectOptions(select, 'Profiles you have read');
    expect(onChoice).toHaveBeenLastCalledWith({ kind: 'own' });
    await userEvent.selectOptions(select, 'Published figures, Mega');
    expect(onChoice).toHaveBeenLastCalledWith({ kind: 'tier', tier: 'mega' });
  });

  it('of another tier cites that tier’s records', () => {
    const auto = show(built.instagramMicro());
    const before = cited().map((row) => row.dataset.record);
    auto.again(
      <BenchmarkSidebar
        report={built.instagramMicro({ choice: { kind: 'tier', tier: 'mega' } })}
        choice={{ kind: 'tier', tier: 'mega' }}
        onChoice={() => {}}
      />,
    );
    const after = cited().map((row) => row.dataset.record);
    expect(after).not.toEqual(before);
    expect(after).toContain('percentiles.json#143');
  });

  it('of one source cites that source alone, and says where it has nothing', async () => {
    const { onChoice } = show(built.instagramMicro());
    const source = 'HypeAuditor (via EMARKETER)';
    await userEvent.selectOptions(screen.getByLabelText('Compared with', { selector: 'select' }), source);
    const choice: ReferenceChoice = { kind: 'source', source };
    expect(onChoice).toHaveBeenLastCalledWith(choice);
    document.body.replaceChildren();
    const { text } = show(built.instagramMicro({ choice }), choice);
    expect(cited().length).toBeGreaterThan(0);
    for (const row of cited()) expect(shippedAt(row.dataset.record ?? '').source).toBe(source);
    expect(text()).toContain('not in this source');
    const select = screen.getByLabelText<HTMLSelectElement>('Compared with', { selector: 'select' });
    expect(select.value).toBe(`source:${source}`);
  });

  it('of an own set that is too small says so instead of a verdict', () => {
    const { text } = show(built.instagramMicro({ choice: { kind: 'own' } }), { kind: 'own' });
    expect(text()).toContain('fewer than 5 read at this size');
    expect(cited()).toEqual([]);
  });
});
