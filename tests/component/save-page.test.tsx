// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { SavePage } from '@/components/settings/save-page';
import { showPage } from '../support/pages';

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = vi.fn(() => 'blob:file');
  URL.revokeObjectURL = vi.fn();
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  };
});

const press = () => userEvent.click(screen.getByRole('button', { name: 'Save this page for a bug report' }));

it('saves the page as a file, and says what was done to it', async () => {
  showPage(<SavePage capture={async () => ({ name: 'creator-gauge-tiktok-profile.json', text: '{}' })} />);
  await press();
  expect(saved).toEqual(['creator-gauge-tiktok-profile.json']);
  expect(screen.getByRole('status').textContent).toBe(
    'Saved as creator-gauge-tiktok-profile.json. Names, texts and addresses in it are replaced.',
  );
});

it('says what to do where the tab shows no profile, and what went wrong where something did', async () => {
  const shown = showPage(<SavePage capture={async () => null} />);
  await press();
  expect(screen.getByRole('status').textContent).toMatch(/^Open the profile or post/);
  const failing = async () => {
    throw new Error('the page has no reader');
  };
  shown.again(<SavePage capture={failing} />);
  await press();
  expect(screen.getByRole('status').textContent).toBe(
    'Not saved: the page has no reader. Reload the page and try again.',
  );
  expect(saved).toEqual([]);
});
