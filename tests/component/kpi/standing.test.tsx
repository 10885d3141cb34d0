// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import { Explanation } from '@/components/kpi/explanation';
import { KpiRow } from '@/components/kpi/kpi-row';
import { KpiTile } from '@/components/kpi/kpi-tile';
import { TierBadge } from '@/components/kpi/tier-badge';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import type { Reference } from '@/lib/model/report';
import { renderIn } from '../../support/render';
import { firm, indicative, known, none, own, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const TYPICAL = [0.012, 0.021, 0.031] as const;
const rate = (reference: Reference) => reported(known('engagementRateByFollowers', 0.037, 0.033, 0.045), reference);

/** Words, tooltip and look of the chip. */
function chip(reference: Reference, short = false, lang: 'en' | 'fr' = 'en') {
  const { container, unmount } = renderIn(lang, <VerdictChip reported={rate(reference)} short={short} />);
  const mark = container.querySelector('.vd');
  const said = [mark?.textContent, mark?.getAttribute('title'), mark?.className.replace('vd ', '')];
  unmount();
  return said;
}

describe('verdict chip', () => {
  it('judges only where a band does, and colours only good or bad', () => {
    expect(chip(firm(TYPICAL, 'above'))).toEqual(['Above typical', 'Above typical', 'good']);
    expect(chip(firm(TYPICAL, 'typical'))).toEqual(['Typical', 'Typical', 'even']);
    expect(chip(firm(TYPICAL, 'below'))).toEqual(['Below typical', 'Below typical', 'weak']);
    expect(chip(own(2, 24, TYPICAL, 'above'))).toEqual([
      'Above typical',
      'Above typical, 23 you have read at this size',
      'good',
    ]);
  });

  it('an interval over a border takes the colour away and says so', () => {
    expect(chip(firm(TYPICAL, 'above', true))).toEqual([
      'could be typical',
      'Above typical (could be typical)',
      'even',
    ]);
    expect(chip(firm(TYPICAL, 'above', true), true)[0]).toBe('typical?');
  });

  it('figures without percentiles give a place, outlined, never a verdict', () => {
    expect(chip(indicative('above', 0.0178, 0.0219))).toEqual([
      'Above published',
      'above the 2 published figures',
      'outlined',
    ]);
    expect(chip(indicative(null, 0.0178))[1]).toBe('near the one published figure');
    expect(chip(indicative('between', 0.0178, 0.05), true)[0]).toBe('Among publ.');
    expect(chip(indicative('below', 0.05), false, 'fr')[1]).toBe('en dessous du chiffre publié');
  });

  it('fewer than six posts have no place among published figures', () => {
    const few = { ...rate(indicative(null, 0.0178)), measure: { ...rate(indicative(null, 0.0178)).measure, n: 3 } };
    const { container } = renderIn('en', <VerdictChip reported={few} />);
    expect(container.textContent).toBe('Needs 6 posts');
    const row = renderIn(
      'en',
      <KpiRow reported={{ ...few, measure: { ...few.measure, confidence: 'smallSample' } }} onWhy={vi.fn()} />,
    );
    expect(row.container.textContent).toContain('n 3');
    expect(row.container.querySelector('.vd')).toBeNull();
  });

  it('a few profiles give a rank; nothing gives the reason', () => {
    expect(chip(own(2, 7))).toEqual(['Rank 2 of 7', 'rank 2 of 7 you have read at this size', 'outlined']);
    expect(chip(none('only-brands'))).toEqual(['No norm', 'only brands’ figures are published', 'none']);
    expect(chip(firm(TYPICAL, null))[0]).toBe('Needs 6 posts');
  });

  it('neutral figures are never good or bad, and for lower-is-better above is bad', () => {
    const look = (id: 'sponsoredShare' | 'followingToFollowers') => {
      const { container, unmount } = renderIn(
        'en',
        <VerdictChip reported={reported(known(id, 0.5, 0.5, 0.5), firm(TYPICAL, 'above'))} />,
      );
      const found = container.querySelector('.vd')?.className;
      unmount();
      return found;
    };
    expect(look('sponsoredShare')).toBe('vd even');
    expect(look('followingToFollowers')).toBe('vd weak');
  });
});

describe('band', () => {
  const drawn = (reference: Reference, value = 0.031) => {
    const { container, unmount } = renderIn(
      'en',
      <BenchmarkBand reported={reported(known('engagementRateByFollowers', value, value, value), reference)} />,
    );
    const band = container.querySelector<HTMLElement>('.band');
    const found = {
      look: band?.className,
      at: band?.style.getPropertyValue('--x'),
      said: band?.getAttribute('aria-label'),
      ticks: [...(band?.querySelectorAll('i') ?? [])].map(({ style, title }) => [style.left, title]),
      marker: band?.querySelector('b') !== null,
    };
    unmount();
    return found;
  };

  it('p75 stands at 65 % of every band, and the sentence says what is drawn', () => {
    const { at, said } = drawn(firm(TYPICAL, 'typical'));
    expect(at).toBe('65%');
    expect(said).toBe('Engagement rate 3.1%, 1.2–3.1% typical');
  });

  it('what lies outside is an arrow at the end, not a place', () => {
    expect(drawn(firm(TYPICAL, 'above'), 0.5)).toMatchObject({ at: '96%', look: 'band good off high' });
    expect(drawn(firm([0.02, 0.03, 0.031], 'below'), 0.0001)).toMatchObject({ at: '4%', look: 'band weak off low' });
  });

  it('each published figure is a tick that names its source', () => {
    const { ticks, at, said } = drawn(indicative('between', 0.02, 0.04));
    expect(ticks).toEqual([
      ['40%', 'Lantern Lab 2026'],
      ['80%', 'Creator Ledger 2025'],
    ]);
    expect(at).toBe('62%');
    expect(said).toContain('published 2–4%');
  });

  it('without a reference there is no marker to misread', () => {
    expect(drawn(none('nothing-published'))).toMatchObject({ look: 'band void', marker: false });
  });
});

describe('certainty', () => {
  it.each([
    ['exact', '= exact counts'],
    ['rounded', '≈ rounded counts'],
    ['estimate', '~ estimate'],
    ['smallSample', 'n 4 small sample'],
  ] as const)('%s', (confidence, words) => {
    const { container } = renderIn('en', <ConfidenceMark measure={known('viewRate', 1, 1, 1, { confidence, n: 4 })} />);
    expect(container.textContent).toBe(words);
  });

  it('is not said of what is unknown', () => {
    expect(renderIn('en', <ConfidenceMark measure={unknown('viewRate', 'hidden')} />).container.textContent).toBe('');
  });
});

describe('tile and row', () => {
  it('a figure that is unknown is a dash with its reason, never a 0', () => {
    const { container } = renderIn(
      'fr',
      <KpiTile form="stacked" reported={reported(unknown('viewsPerPost', 'not-on-this-page'))} onWhy={() => {}} />,
    );
    expect(container.querySelector('.kpi-l')?.textContent).toBe('Vues typiques par post—pas encore sur cette page');
  });

  it('sponsored share says how many of how many, and where the label could be read', () => {
    const share = known('sponsoredShare', 0.25, 0.25, 0.25, { n: 8, of: 12, parts: { sponsored: 2 } });
    const { container } = renderIn('en', <KpiTile form="row" reported={reported(share)} onWhy={() => {}} />);
    expect(container.textContent).toContain('25%= exact counts2 sponsored · readable on 8 of 12');
  });

  it('a row tells its name, value, standing and basis to a screen reader', () => {
    const onWhy = vi.fn();
    const shown = reported(known('commentsPer100Likes', 2.51, 2.4, 2.9), own(3, 7));
    renderIn('en', <KpiRow reported={shown} onWhy={onWhy} />);
    const row = screen.getByRole('button', {
      name: 'Comments per 100 likes: 2.51 3 of 7. rank 3 of 7 you have read at this size. by likes · median of 12 posts',
    });
    row.click();
    expect(onWhy).toHaveBeenCalledWith(shown);
  });

  it('growth says over which time it was seen', () => {
    const growth = known('growth30d', 0.002, 0.001, 0.003, { parts: { spanDays: 9, per30Days: 0, insideRounding: 0 } });
    const { container } = renderIn('en', <KpiRow reported={reported(growth)} onWhy={() => {}} />);
    expect(container.textContent).toBe('Follower growth +0.2% in 9 days');
  });
});

describe('explanation', () => {
  it('names each figure with source, year, size and population', () => {
    const { container } = renderIn(
      'fr',
      <Explanation reported={rate(indicative('above', 0.0178, 0.0219))} onBack={() => {}} />,
    );
    expect(container.textContent).toContain('Au-dessus des 2 chiffres publiés');
    expect(container.textContent).toContain('1,78\u202f% Lantern Lab 202610\u202fk–50\u202fk abonnés, créateurs');
    expect(container.textContent).toContain('3,3–4,5\u202f%, intervalle à 90 % de la médiane');
  });

  it('counts what was left out by reason', () => {
    const left = (reason: 'hidden' | 'too-young', postId: string) => ({ postId, url: '', reason });
    const measure = known('viewRate', 0.4, 0.3, 0.5, {
      excluded: [left('hidden', 'a'), left('too-young', 'b'), left('hidden', 'c')],
    });
    const { container } = renderIn('en', <Explanation reported={reported(measure)} onBack={() => {}} />);
    expect(container.textContent).toContain('2 × count hidden by the owner1 × too young');
  });
});

it('tier badge: size and followers, nothing where followers are unknown', () => {
  const { container, unmount } = renderIn('fr', <TierBadge report={report()} />);
  expect(container.textContent).toBe('Micro · 48,2\u202fk');
  unmount();
  const none = renderIn('fr', <TierBadge report={report({ profile: { followers: null } })} />);
  expect(none.container.textContent).toBe('');
});
