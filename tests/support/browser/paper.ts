import type { Page } from 'playwright-core';

/** How many sheets the browser makes of what a page shows. */
export async function pagesOnPaper(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
