// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CollaborationCard, type CollaborationCardProps } from '@/components/collaboration/collaboration-card';
import { readInput } from '@/components/collaboration/read-input';
import type { Collaboration } from '@/lib/model/collaboration';
import { collaboration, FULL } from '../support/builders/collaboration';
import { showPage, textOf } from '../support/pages';
import { instagramReport } from '../support/reports/instagram';

const QUOTE = { amount: 1_200, currency: 'EUR', deliverable: '1 reel' };

/** The card as a page keeps it: each patch is stored and comes back. */
function Kept({
  first,
  saved,
  ...more
}: Partial<CollaborationCardProps> & { first: Collaboration | null; saved: (patch: object) => void }) {
  const [stored, setStored] = useState(first);
  const save: CollaborationCardProps['save'] = (patch) => {
    saved(patch);
    setStored((before) => ({ ...(before ?? collaboration()), ...patch }));
  };
  return <CollaborationCard report={instagramReport()} quote={null} {...more} collaboration={stored} save={save} />;
}

function show(
  first: Collaboration | null = null,
  more: Partial<CollaborationCardProps> = {},
  lang: 'en' | 'fr' = 'en',
) {
  const saved = vi.fn();
  return { ...showPage(<Kept first={first} saved={saved} {...more} />, lang), saved };
}

const line = (label: string) => {
  const found = screen.getByText(label).closest('details');
  if (!found) throw new Error(`No line ${label}`);
  return textOf(found);
};
const type = async (label: string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label));
  await userEvent.type(screen.getByLabelText(label), text);
};

describe('what is typed', () => {
  it('gives figures at once, is kept once it is left, and says the currency the first time', async () => {
    const { saved } = show();
    await type('Fee', '1,000');
    await type('Product given', '150');
    await type('Platform, agency', '50');
    await type('Conversions', '58');
    expect(line('CPA, per conversion')).toContain('€20.69');
    expect(saved).toHaveBeenNthCalledWith(1, { fee: 1_000, currency: 'EUR' });
    expect(saved).toHaveBeenNthCalledWith(2, { product: 150 });
    expect(saved).toHaveBeenCalledTimes(3);
    await userEvent.tab();
    expect(saved).toHaveBeenLastCalledWith({ conversions: 58 });
  });

  it('names what is missing, and never takes a blank for zero', async () => {
    show();
    expect(line('CPM, per 1,000 impressions')).toContain('needs the three costs and impressions');
    await type('Fee', '1000');
    expect(line('CPC, per click')).toContain('needs the product, the platform cost and clicks');
    expect(line('Max. CPA')).toContain('needs the order value and the margin');
  });

  it('that can’t be read stays, is said, is not kept, and no figure rests on what stood there before', async () => {
    const { saved, text } = show(FULL);
    await type('Fee', 'a lot');
    await userEvent.tab();
    expect((screen.getByLabelText('Fee') as HTMLInputElement).value).toBe('a lot');
    expect(text()).toContain('Write the amount in digits, such as 1,200 or 1200.50.');
    expect(line('CPA, per conversion')).toContain('needs the fee');
    expect(saved).not.toHaveBeenCalled();
    await type('Margin, %', '0.4');
    expect(text()).toContain('40 for 40%');
  });

  it('is kept when the card gives way to another profile’s', async () => {
    const { saved, again } = show(FULL);
    await type('Clicks', '2 000');
    again(<p>another profile</p>);
    expect(saved).toHaveBeenCalledExactlyOnceWith({ clicks: 2_000 });
  });

  it('is emptied to nothing, not to zero', async () => {
    const { saved } = show(FULL);
    await userEvent.clear(screen.getByLabelText('Clicks'));
    await userEvent.tab();
    expect(saved).toHaveBeenCalledWith({ clicks: null });
  });
});

it.each([
  ['money', '1,200.50', 1_200.5],
  ['money', '1 200,50', 1_200.5],
  ['money', '€ 1.200', 1_200],
  ['money', '0.255', 0.255],
  ['money', '-5', 'bad'],
  ['count', '12 500', 12_500],
  ['count', '12.5', 'bad'],
  ['percent', '40 %', 0.4],
  ['percent', '37,5', 0.375],
  ['percent', '0', 0],
  ['percent', '0.4', 'bad'],
  ['percent', '101', 'bad'],
  ['count', '  ', null],
] as const)('a field of %s reads “%s” as %s', (kind, text, value) => expect(readInput(kind, text)).toBe(value));

describe('figures', () => {
  it('open into their formula; the conversion rate has its interval', () => {
    show(FULL);
    expect(line('Conversion rate')).toMatch(/4\.04% 3\.3–5% , 90% interval|4\.04% 3\.3–5%, 90% interval/);
    expect(line('ROI')).toMatch(/\+64% .*\(Revenue × margin − cost\) ÷ cost/);
    expect(line('Break-even conversions')).toContain('36');
    expect(line('ROAS, return on spend')).toContain('4.11×');
    expect(line('CTR, click rate')).toContain('0.704% by impressions');
  });

  it('without a margin the return is named for what it leaves out', () => {
    show({ ...FULL, margin: null });
    expect(line('ROI before product cost')).toContain('+311%');
    expect(screen.queryByText('ROI')).toBeNull();
  });

  it('that can’t be worked out say why', () => {
    show({ ...FULL, clicks: 10, impressions: 0 });
    expect(line('Conversion rate')).toContain('sales by code');
    expect(line('CPM, per 1,000 impressions')).toContain('not defined');
  });
});

describe('what the profile suggests', () => {
  it('stands in the empty field with its basis and is used only by a press', async () => {
    const { saved } = show({ ...FULL, views: null }, { quote: QUOTE });
    const views = screen.getByLabelText('Views') as HTMLInputElement;
    expect([views.value, views.placeholder]).toEqual(['', '31K']);
    const basis = document.getElementById(views.getAttribute('aria-describedby') ?? '');
    expect(basis?.textContent).toBe('typically 28K–210K · typical views · 5 reels, range');
    const own = within(screen.getByRole('region', { name: 'Results' }));
    expect(textOf(own.getByText('CPV, per view').closest('details') as HTMLElement)).toContain('needs views');
    expect(saved).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Use 31,200 for: Views' }));
    expect(saved).toHaveBeenCalledExactlyOnceWith({ views: 31_200 });
    expect(views.value).toBe('31200');
  });

  it('a quote in another currency is shown and can’t be taken over', () => {
    show({ ...FULL, fee: null }, { quote: { ...QUOTE, currency: 'GBP' } });
    expect((screen.getByLabelText('Fee') as HTMLInputElement).placeholder).toBe('£1,200');
    expect(screen.queryByRole('button', { name: /for: Fee/ })).toBeNull();
  });
});

describe('the quote', () => {
  const quoted = () => within(screen.getByRole('region', { name: 'What the quote comes to' }));

  it('comes to a range per view, with the measure that it rests on', async () => {
    show(null, { quote: QUOTE });
    const cpv = () => textOf(quoted().getByText('CPV, per view').closest('details') as HTMLElement);
    // 1 200 ÷ 214 000 to 1 200 ÷ 27 900.
    expect(cpv()).toMatch(/€0\.00561 to €0\.043 .*typical views · 5 reels/);
    await type('Posts', '2');
    expect(cpv()).toMatch(/€0\.0028 to €0\.0215/);
    await type('Posts', 'x');
    expect(quoted().getByRole('alert').textContent).toBe('A whole number from 1 to 99.');
  });

  it('that is not there is asked for', () => {
    show();
    expect(quoted().getByText(/Type a quote in your notes/)).toBeDefined();
  });
});

it('published prices are told apart from those that are passed on, with source and size', () => {
  const { text } = show();
  expect(text()).toMatch(/Published \$?.*Often quoted, without a source/);
  expect(text()).toMatch(/\$100–\$500 per post Word on the Block, 2023 · Instagram, Micro, 10K–100K/);
});

describe('earned media value', () => {
  it('is off, then has a vendor’s rates with date, and the user’s own once they are changed', async () => {
    const { container } = show(FULL);
    expect(container.querySelector('[data-figure="emv"]')).toBeNull();
    await userEvent.click(screen.getByLabelText('Work it out'));
    expect(line('EMV')).toContain('$3,060 by impressions');
    expect((screen.getByLabelText('Rates') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Lefty, 2025');
    await type('Per 1,000 impressions', '10');
    await userEvent.tab();
    expect(line('EMV')).toContain('$2,040');
    expect((screen.getByLabelText('Rates') as HTMLSelectElement).selectedOptions[0]?.textContent).toMatch(
      /^Your own, /,
    );
    // The return knows nothing of it.
    expect(line('ROI')).toContain('+64%');
  });
});

it('speaks French', () => {
  const { text } = show(FULL, { quote: QUOTE }, 'fr');
  expect(text()).toMatch(/Une collaboration.*Rémunération.*Panier moyen.*20,69 €.*Ce que représente le devis/);
  expect(text()).toMatch(/Souvent cités, sans source/);
});

it.each(['en', 'fr'] as const)('has no fault that axe finds, empty, full and wrong, %s', async (lang) => {
  for (const first of [null, FULL]) {
    const { container } = show(first, { quote: QUOTE }, lang);
    for (const fold of container.querySelectorAll('details')) fold.open = true;
    const fee = container.querySelector('input');
    if (fee) await userEvent.type(fee, 'x');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    document.body.innerHTML = '';
  }
});
