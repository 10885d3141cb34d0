// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { shownItem, storedItem } from '@/components/checklist/checklist-words';
import { VettingChecklist } from '@/components/checklist/vetting-checklist';
import { PAGE_MESSAGES } from '@/lib/i18n/pages';
import { CHECKLIST_ITEMS } from '@/lib/model/checklist';
import { showPage } from '../support/pages';

const AT = new Date(2026, 9, 3).getTime();

it('says what is checked and since when, and ticks by its item', async () => {
  const tick = vi.fn(async () => true);
  const items = ['cg:brand-fit', 'Ships to France'];
  const { text } = showPage(
    <VettingChecklist
      items={items}
      ticks={[
        { item: 'cg:brand-fit', at: AT },
        { item: 'gone', at: AT },
      ]}
      tick={tick}
    />,
    'fr',
  );
  expect(text()).toMatch(/^Check-list 1 sur 2 vérifié Le contenu et le ton correspondent à la marque vérifié le 3 oct/);
  await userEvent.click(screen.getByLabelText('Ships to France'));
  expect(tick).toHaveBeenLastCalledWith('Ships to France', true);
  await userEvent.click(screen.getByLabelText(/^Le contenu/));
  expect(tick).toHaveBeenLastCalledWith('cg:brand-fit', false);
});

it('an item of the product is stored by its name, whatever the language; the user’s own as it is written', () => {
  for (const words of [PAGE_MESSAGES.en.checklist, PAGE_MESSAGES.fr.checklist])
    for (const item of CHECKLIST_ITEMS) expect(storedItem(words, shownItem(words, item).toUpperCase())).toBe(item);
  expect(shownItem(PAGE_MESSAGES.en.checklist, 'Ships to France')).toBe('Ships to France');
  expect(storedItem(PAGE_MESSAGES.en.checklist, 'Ships to France')).toBe('Ships to France');
});
