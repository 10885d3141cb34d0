import { describe, expect, it } from 'vitest';
import { verdictLine } from '@/components/kpi/verdict-line';
import { createFormats } from '@/lib/i18n/format';
import { MESSAGES } from '@/lib/i18n/messages';
import type { Report, ReportedMeasure } from '@/lib/model/report';
import { returningReport } from '../../support/reports/instagram';
import { firm, indicative, known, none, own, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const line = (about: Report, lang: 'en' | 'fr' = 'en') =>
  verdictLine(about, MESSAGES[lang], createFormats(lang, MESSAGES[lang]));
const title = (...measures: ReportedMeasure[]) => line(report({ measures })).title;

const BAND = [0.012, 0.021, 0.031] as const;
const engagement = known('engagementRateByFollowers', 0.037, 0.033, 0.045);
const views = known('viewRate', 0.05, 0.04, 0.06);
const lifetime = known('lifetimeLikeRate', 0.05, 0.04, 0.06);

describe('the first line', () => {
  it('a clear finding comes before a typical one, and before one that may be typical', () => {
    expect(title(reported(engagement, firm(BAND, 'typical')), reported(views, firm(BAND, 'below')))).toBe(
      'Views below typical for Micro creators',
    );
    expect(title(reported(engagement, firm(BAND, 'above', true)), reported(views, firm(BAND, 'below')))).toBe(
      'Views below typical for Micro creators',
    );
    expect(title(reported(engagement, firm(BAND, 'above', true)))).toBe(
      'Engagement typical or above for Micro creators',
    );
  });

  it('a lifetime rate leads only where nothing recent does', () => {
    expect(title(reported(engagement, indicative('below', 0.05)), reported(lifetime, firm(BAND, 'above')))).toBe(
      'Engagement below the one published figure',
    );
    expect(title(reported(engagement, none('only-brands')), reported(lifetime, firm(BAND, 'above')))).toBe(
      'Lifetime rate above typical for Micro creators',
    );
  });

  it('a rank is a rank; figures that the interval straddles give no place', () => {
    expect(title(reported(engagement, own(2, 7)))).toBe('Engagement rank 2 of 7 you have read at this size');
    expect(title(reported(engagement, indicative(null, 0.036)))).toBe('Engagement rate 3.7%');
  });

  it('without any reference says what is known', () => {
    const typical = reported(known('viewsPerPost', 12_000, 9_000, 15_000));
    expect(title(reported(unknown('engagementRateByFollowers', 'hidden')), typical)).toBe(
      'A typical post gets 12K views',
    );
    expect(title(reported(known('likesPerPost', 900, 800, 1_000)))).toBe('A typical post gets 900 likes');
    expect(title()).toBe('Not enough posts yet');
  });
});

describe('the facts', () => {
  it('are at most two, growth first', () => {
    expect(line(returningReport()).facts).toBe('Followers −0.3% per 30 days. 3 of 12 posts sponsored.');
    expect(line(returningReport(), 'fr').facts).toBe('Abonnés −0,3\u202f% sur 30 jours. 3 posts sponsorisés sur 12.');
  });

  it('growth inside the rounding of the counts is no fact', () => {
    const parts = { spanDays: 9, per30Days: 0, insideRounding: 1 };
    const still = reported(known('growth30d', 0, -0.002, 0.002, { parts }));
    expect(line(report({ measures: [still] })).facts).toBe('');
  });
});
