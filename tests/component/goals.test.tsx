// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { readGoal } from '@/components/goals/goal-text';
import { GoalsCard } from '@/components/goals/goals-card';
import type { GoalsWork } from '@/components/goals/goals-work';
import { showPage, textOf } from '../support/pages';
import { firm, known, reported } from '../support/reports/parts';
import { report } from '../support/reports/report';

const USED = [0.01, 0.03, 0.08].map((value, index) => ({ postId: `p${index}`, url: '', value }));
const REPORT = report({
  measures: [
    reported(
      known('engagementRateByFollowers', 0.03, 0.025, 0.036, { used: USED }),
      firm([0.012, 0.021, 0.031], 'typical'),
    ),
    reported(known('viewsPerPost', 31_000, 28_000, 34_000, { mean: 60_000 })),
  ],
});

function show(work: Partial<GoalsWork> = {}, lang: 'en' | 'fr' = 'en', isEmvOn = false) {
  const save = vi.fn();
  const context = { report: REPORT, collaboration: null, quote: null, days: [] };
  const all = { stored: null, save, collaborations: [], sector: 'beauty', ...work };
  return { ...showPage(<GoalsCard context={context} isEmvOn={isEmvOn} {...all} />, lang), save };
}
const part = (name: string) => textOf(screen.getByRole('region', { name }));

describe('goals of a profile', () => {
  it('begin with the sector’s objective and proposed goals, each with its three lines', () => {
    const { text } = show();
    expect(screen.getByLabelText<HTMLInputElement>(/^Consideration/).checked).toBe(true);
    expect(text()).toContain('Proposed for your sector, Beauty.');
    expect(text()).toContain('Fits this objective Engagement rate: met');
    const rate = part('Engagement rate');
    expect(rate).toContain('proposed: the median at this size');
    expect(rate).toMatch(/Published .*1\.2–3\.1%/);
    expect(rate).toContain('Own posts typically 3%');
    expect(rate).toContain('Your collaborations and campaigns none measured yet');
    expect(part('CPE')).toContain('Nothing to propose one from yet: type a goal.');
  });

  it('are changed at once, told where they are unrealistic, and go back to the proposal', async () => {
    const { save, text } = show();
    const field = screen.getByLabelText('Goal: Engagement rate at least');
    await userEvent.clear(field);
    await userEvent.type(field, '9{Enter}');
    expect(save).toHaveBeenLastCalledWith('consideration', [{ kpi: 'engagementRate', value: 0.09 }]);
    expect(text()).toContain('Does not fit this objective');
    expect(part('Engagement rate')).toContain('Unrealistic: beyond this creator’s own best, 8%.');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the proposal' }));
    expect(save).toHaveBeenLastCalledWith('consideration', []);
    expect(text()).toContain('Fits this objective');
  });

  it('what is no goal is told, and not kept', async () => {
    const { save } = show();
    const field = screen.getByLabelText('Goal: Engagement rate at least');
    await userEvent.clear(field);
    await userEvent.type(field, 'high{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Write a percentage above 0, such as 2.5.');
    expect(save).not.toHaveBeenCalled();
  });

  it('another objective has other KPIs, and is kept', async () => {
    const { save } = show();
    await userEvent.click(screen.getByLabelText(/^Conversion/));
    expect(save).toHaveBeenLastCalledWith('conversion', []);
    expect(within(screen.getByRole('region', { name: 'Conversion rate' })).getByText('decides')).toBeTruthy();
    expect(part('ROAS')).toMatch(/needs the three costs and revenue/);
  });

  it('figures that flatter are named with what to go by', () => {
    const { text } = show({}, 'en', true);
    expect(text()).toContain('EMV: it prices attention and is no return.');
    expect(text()).toContain('A mean of 60K: single posts lift it far above what a post typically gets, 31K.');
  });
});

it('numbers are typed as one likes to', () => {
  expect(['2.5', '2,5', '2.5%', '2,5 %'].map((text) => readGoal('engagementRate', text))).toEqual([
    ...[0.025, 0.025, 0.025, 0.025],
  ]);
  expect(['12,500', '12 500', '12500'].map((text) => readGoal('viewsPerPost', text.replace(',', '\u202f')))).toEqual([
    ...[12_500, 12_500, 12_500],
  ]);
  expect(['', '0', '-1', 'x', '2000%'].map((text) => readGoal('engagementRate', text))).toEqual([
    ...[null, null, null, null, null],
  ]);
});

it.each(['en', 'fr'] as const)('axe finds no fault (%s)', async (lang) => {
  const { container } = show({}, lang, true);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});
