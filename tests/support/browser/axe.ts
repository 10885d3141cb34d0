import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    within: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What axe finds wrong, a line each: rule, element, what to do. `without`: rules that do not apply to what is shown. */
export async function violationsIn(page: Page, within = 'html', without: readonly string[] = []): Promise<string[]> {
  // By the debugger: the pages' own policy lets in no other script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ selector, off }) => {
      const { axe } = window as unknown as { axe: Axe };
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(selector, { rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary?.replace(/\s+/g, ' ')}`,
        ),
      );
    },
    { selector: within, off: [...without] },
  );
}
