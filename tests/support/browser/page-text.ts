import type { Locator, Page } from 'playwright-core';
import { kpiName } from '@/components/kpi/kpi-row';
import { headlineMeasure } from '@/lib/compare/compare';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import { KPI_IDS } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';

/** What a user reads on one of the extension's own pages: one line, every piece of text apart from the next. */
export const pageText = async (page: Page, selector = '#root'): Promise<string> =>
  (await page.locator(selector).count()) === 0 ? '' : textOf(page.locator(selector).first());

/** The same of one part of a page. */
export const textOf = (part: Locator): Promise<string> =>
  part.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const parts: string[] = [];
    while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  });

const FIGURE = String.raw`(—|less than [\d.,]+ ?%|[+−]?[\d.,]+(?: ?[KMk])?(?:–[\d.,]+(?: ?[KMk])?)?(?: ?%)?)`;

/** The figures of a card or popup by the KPI's name, as they are written there; a KPI that is not shown is left out. */
export function figuresIn(text: string, report: Report, lang: Lang = 'en'): Record<string, string> {
  const m = MESSAGES[lang];
  const found = KPI_IDS.flatMap((kpi) => {
    const measure = headlineMeasure(report, kpi)?.measure;
    if (!measure) return [];
    const name = report.headline.includes(kpi) ? m.kpi.label[kpi] : kpiName(measure, m);
    const figure = text.match(new RegExp(`(?:^| )${escaped(name)} ${FIGURE}(?= |$)`))?.[1];
    return figure ? [[`${kpi}: ${name}`, figure]] : [];
  });
  return Object.fromEntries(found);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
