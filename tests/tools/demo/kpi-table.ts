import type { Page } from 'playwright-core';
import type { Measure } from '@/lib/model/measure';
import type { Reference, Report } from '@/lib/model/report';
import type { FictionalCreator } from '../../support/sites/creator';

/** Asks the background worker, from one of the extension's own pages, for the report of a creator it has read. */
export async function fetchReport(page: Page, { platform, handle }: FictionalCreator): Promise<Report> {
  const payload = { platform, handle: handle.toLowerCase(), profileId: null };
  const envelope = await page.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    },
    { type: 'view:get', payload },
  );
  const { out } = envelope as { out: { report: Report | null } | null };
  if (!out?.report)
    throw new Error(`${platform} @${handle}: the background has no report. It answered ${JSON.stringify(envelope)}`);
  return out.report;
}

/** One line per KPI: value, interval, posts, basis, what it is compared with. */
export function kpiTable(report: Report): string {
  const rows = report.measures.map(({ measure, reference }) => [
    measure.format ? `${measure.id} (${measure.format})` : measure.id,
    measure.value === null ? `— ${measure.reason ?? ''}` : number(measure, measure.value),
    measure.low === null || measure.high === null
      ? ''
      : `${number(measure, measure.low)} to ${number(measure, measure.high)}`,
    `${measure.n} of ${measure.of}`,
    measure.basis,
    compared(reference),
  ]);
  return align([['KPI', 'value', 'interval', 'posts', 'basis', 'compared with'], ...rows]);
}

function number({ unit }: Measure, value: number): string {
  if (unit === 'fraction') return `${(100 * value).toPrecision(3)} %`;
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function compared(reference: Reference): string {
  switch (reference.level) {
    case 'firm':
      return `${reference.verdict ?? 'no verdict'}: ${reference.figure.source} ${reference.figure.year ?? ''} (firm)`;
    case 'own':
      return `rank ${reference.rank} of ${reference.of} read`;
    case 'imported':
      return `${reference.verdict ?? 'no verdict'}: ${reference.figure.source} (imported)`;
    case 'indicative':
      return `${reference.position ?? 'beside'} ${reference.figures.length} published (indicative)`;
    case 'none':
      return 'none';
  }
}

function align(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
