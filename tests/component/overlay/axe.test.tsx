// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Explanation } from '@/components/kpi/explanation';
import { collapsed, renderIn, renderOverlay } from '../../support/render';
import { instagramReport } from '../../support/reports/instagram';
import { VIEWS } from '../../support/reports/views';

/** What axe finds; colours are computed in the design's own table, since jsdom lays nothing out. */
async function findings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('axe is at work here', async () => {
  const bad = document.body.appendChild(document.createElement('div'));
  bad.innerHTML = '<button></button>';
  expect(await findings(bad)).toHaveLength(1);
  bad.remove();
});

describe.each(['en', 'fr'] as const)('axe finds nothing, %s', (lang) => {
  it.each(Object.keys(VIEWS))('card: %s', async (name) => {
    const { container } = renderOverlay({ view: VIEWS[name] ?? null, lang });
    expect(await findings(container)).toEqual([]);
  });

  it.each(['nothing', 'loading', 'instagram', 'tiktok', 'login-wall'])('pill and icon: %s', async (name) => {
    const { container, show } = renderOverlay({ view: VIEWS[name] ?? null, lang, settings: collapsed, room: 'pill' });
    expect(await findings(container)).toEqual([]);
    show({ room: 'icon' });
    expect(await findings(container)).toEqual([]);
  });

  it('explanation', async () => {
    const [reported] = instagramReport().measures;
    const { container } = renderIn(lang, <Explanation reported={reported!} onBack={() => {}} />);
    expect(await findings(container)).toEqual([]);
  });
});
