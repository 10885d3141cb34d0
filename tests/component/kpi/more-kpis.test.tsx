// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { KPI_GROUPS, listedKpis, reachKpi } from '@/components/kpi/kpi-groups';
import { ProfileFigures } from '@/components/popup/profile-figures';
import { KPI_IDS } from '@/lib/model/measure';
import { showPage, textOf } from '../../support/pages';
import { built } from '../../support/reports/built';

const fold = () => document.querySelector<HTMLDetailsElement>('details.more-kpis')!;
const rowOf = (anchor: string) => document.querySelector<HTMLElement>(`[data-kpi="${anchor}"]`)!;
const more = (name: string) => userEvent.click(screen.getByText(name, { selector: 'summary' }));

describe.each(['instagramMicro', 'instagramWithoutReels', 'tiktokMid', 'youtubeOpened', 'nothingLoaded'] as const)(
  '%s',
  (name) => {
    const report = built[name]();
    const { daily, byFormat, more: groups } = listedKpis(report);
    const rows = [...daily, ...byFormat, ...groups.flatMap((group) => group.rows)];

    it('lists every measure once: in a tile, in a row of every day, or in a group', () => {
      expect(new Set(rows).size).toBe(rows.length);
      const missing = report.measures.filter((one) => !rows.includes(one) && one.measure.value !== null);
      expect(missing.map(({ measure }) => measure.id).sort()).toEqual(
        report.headline.filter((kpi) => missing.some(({ measure }) => measure.id === kpi)).sort(),
      );
      const ids = new Set([...report.headline, ...rows.map(({ measure }) => measure.id)]);
      expect([...new Set(report.measures.map(({ measure }) => measure.id))].filter((id) => !ids.has(id))).toEqual([]);
    });

    it('shows each of them under its group’s heading', async () => {
      showPage(<ProfileFigures report={report} />);
      await more('More KPIs');
      for (const { group, rows: grouped } of groups) {
        const title = { engagement: 'Engagement', size: 'Views, reach, impressions', rhythm: 'Rhythm and stability' };
        const names = { ...title, comments: 'Comments', sponsored: 'Sponsored posts', account: 'Whole account' };
        const section = screen.getByRole('region', { name: names[group] });
        expect(within(section).getAllByRole('button')).toHaveLength(grouped.length);
      }
    });
  },
);

it('every KPI is in one group', () => {
  const grouped = KPI_GROUPS.flatMap(({ kpis }) => kpis);
  expect([...grouped].sort()).toEqual([...KPI_IDS].sort());
});

it('is closed at first, and says how many of its figures are known', () => {
  showPage(<ProfileFigures report={built.tiktokMid()} />);
  expect(fold().open).toBe(false);
  const { more: groups } = listedKpis(built.tiktokMid());
  const rows = groups.flatMap((group) => group.rows);
  const known = rows.filter(({ measure }) => measure.value !== null).length;
  expect(known).toBeGreaterThan(6);
  expect(textOf(fold().querySelector('summary')!)).toBe(`More KPIs ${known} of ${rows.length} known`);
});

it('names the basis of a rate, and the format', async () => {
  showPage(<ProfileFigures report={built.instagramMicro()} />, 'fr');
  await more('Plus d’indicateurs');
  const text = textOf(fold());
  for (const said of [
    'Taux de likes, par abonnés, images',
    'Taux de likes, par vues, reels',
    'Taux d’engagement, par portée',
  ])
    expect(text).toContain(said);
});

it('stays open while a figure is explained, and gives the focus back to its row', async () => {
  showPage(<ProfileFigures report={built.tiktokMid()} />);
  await more('More KPIs');
  await userEvent.click(rowOf('saveRate'));
  expect(screen.getByRole('heading', { name: 'Save rate, by views' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(fold().open).toBe(true);
  expect(document.activeElement).toBe(rowOf('saveRate'));
});

it('gives the focus back to a tile and to a row of every day as well', async () => {
  showPage(<ProfileFigures report={built.tiktokMid()} />);
  for (const anchor of ['viewsPerPost', 'cadence']) {
    await userEvent.click(rowOf(anchor));
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement).toBe(rowOf(anchor));
  }
  expect(fold().open).toBe(false);
});

it('opens for a row that is to be reached', () => {
  showPage(<ProfileFigures report={built.tiktokMid()} />);
  reachKpi('likesSpread');
  expect(fold().open).toBe(true);
  expect(document.activeElement).toBe(rowOf('likesSpread'));
});

it('the retention proxy says how the views went', async () => {
  showPage(<ProfileFigures report={built.tiktokMid()} />);
  await more('More KPIs');
  await userEvent.click(rowOf('retentionProxy'));
  const section = textOf(document.querySelector('.explanation')!);
  expect(section).toMatch(/Views from the oldest post to the newest [+−][\d.]+% of the median/);
});

it('impressions name the models that they span', async () => {
  showPage(<ProfileFigures report={built.instagramMicro()} />);
  await more('More KPIs');
  const anchor = document.querySelector(
    '[data-kpi^="estimatedImpressions-image"], [data-kpi^="estimatedImpressions-carousel"]',
  );
  await userEvent.click(anchor!);
  const section = textOf(document.querySelector('.explanation')!);
  expect(section).toContain('Roster, share of followers');
  expect(section).toContain('Lefty, from likes');
});
