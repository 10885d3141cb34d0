// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Decision } from '@/lib/model/decision';
import { renderOverlay } from '../support/render';
import { instagramReport } from '../support/reports/instagram';
import { VIEWS, viewOf } from '../support/reports/views';

const fresh = (status: Decision['status'], reasons: string[] = []): Decision => ({
  profileKey: 'instagram:70012345678',
  at: Date.now() - 60_000,
  status,
  reasons,
  figures: [],
  before: null,
});

/** The profile stands as the decision says. */
const decidedView = (decision: Decision) => {
  const { profileKey, status, at } = decision;
  return viewOf(instagramReport(), { decision, entry: status && { profileKey, status, addedAt: at } });
};

it('says nothing of a decision where the profile stands otherwise', () => {
  const { profileKey, at } = fresh('declined');
  const view = decidedView(fresh('declined'));
  renderOverlay({ view: { ...view, entry: { profileKey, status: 'shortlisted', addedAt: at } } });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('seen before: when and why stand first, then what has clearly changed', () => {
  const { container } = renderOverlay({ view: VIEWS['seen before'] });
  const text = container.querySelector('.ov-scroll')?.textContent ?? '';
  expect(text).toMatch(
    /^Declined \d+ \w+: too many ads, off brandSince then: Engagement rate 8% → 3\.7% · Followers 31K → 48K/,
  );
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Declined X' }).getAttribute('aria-pressed')).toBe('true');
});

it('just declined: reasons to press, and undo', async () => {
  const view = decidedView(fresh('declined', ['inactive']));
  const { user, actions } = renderOverlay({ view });
  await user.click(screen.getByRole('button', { name: 'too many ads' }));
  expect(actions.setReason).toHaveBeenLastCalledWith(view.decision, 'too many ads', true);
  await user.click(screen.getByRole('button', { name: 'inactive' }));
  expect(actions.setReason).toHaveBeenLastCalledWith(view.decision, 'inactive', false);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.undoDecision).toHaveBeenLastCalledWith(view.decision);
});

it('keys go on in the card where the chip that had focus goes away', async () => {
  const view = decidedView(fresh('declined'));
  const { user, show, container } = renderOverlay({ view });
  await user.click(screen.getByRole('button', { name: 'inactive' }));
  expect(document.activeElement?.textContent).toBe('inactive');
  show({ view: { ...view, decision: null } });
  expect(container.querySelector('aside')?.contains(document.activeElement)).toBe(true);
  await user.click(document.body);
  show({ view });
  expect(document.activeElement).toBe(document.body);
});

it('shortlisting asks for no reason', () => {
  renderOverlay({ view: decidedView(fresh('shortlisted')) });
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
  expect(screen.queryByRole('group', { name: 'Why?' })).toBeNull();
});

it('says so where nothing has clearly changed, and in French', () => {
  const seen = VIEWS['seen before'];
  const decision = seen?.decision && {
    ...seen.decision,
    figures: seen.decision.figures.map((figure) => ({ ...figure, low: 0, high: 1e12 })),
  };
  const { container } = renderOverlay({ view: seen && { ...seen, decision }, lang: 'fr' });
  expect(container.textContent).toContain('Aucun chiffre n’a nettement changé depuis.');
});
