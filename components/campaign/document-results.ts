import type { SheetWords } from '@/components/share/sheet-words';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { sitesOf } from '@/lib/campaign/scopes';
import type { CampaignView } from '@/lib/campaign/view';
import type { DocumentCell, DocumentRow, DocumentSection } from '@/lib/share/document';
import type { Footnotes } from '@/lib/share/footnotes';
import { columnDecimals } from './column-decimals';
import { originsOf } from './document-origins';
import { tellsPrivate } from './document-targets';
import { figureCell } from './figure-cell';
import type { Writing } from './metric-text';
import { COLUMN_GROUPS, type Column, groupOf, hasSum } from './results-columns';

/** Every placement with the figures that the campaign's objective is about, and their sums. */
export function resultsSection(
  view: CampaignView,
  writing: Writing,
  words: SheetWords,
  footnotes: Footnotes,
): DocumentSection[] {
  const { m, pages } = words;
  const { campaign: own } = pages;
  const { campaign } = view.book;
  const { placements } = view;
  if (placements.length === 0) return [];
  const columns = COLUMN_GROUPS[groupOf(campaign.objective)].filter(
    (column) => !tellsPrivate(column, campaign.private),
  ) as Column[];
  const sites = sitesOf(placements).length;
  const cell = (column: Column, its: readonly MeasuredPlacement[]): DocumentCell => {
    const decimals = columnDecimals(column, placements, campaign);
    const ofColumn = { ...writing, ...(decimals !== undefined && { decimals }) };
    const { text, details, isKnown } = figureCell(column, its, campaign, ofColumn, pages);
    const notes = isKnown ? footnotes.cite(originsOf(column, its, pages, writing)) : [];
    return { text, notes, isStrong: column === 'roas', detail: details.join(' · ') };
  };
  const rows = placements.map(
    (one): DocumentRow => ({
      cells: [
        {
          text: one.placement.name,
          notes: [],
          detail: [m.platform[one.platform], own.format[one.placement.format]].join(' · '),
        },
        ...columns.map((column) => cell(column, [one])),
      ],
    }),
  );
  const total: DocumentRow = {
    isTotal: true,
    cells: [
      { text: view.isOver ? own.table.all : own.table.soFar, notes: [] },
      ...columns.map((column) =>
        hasSum(column, sites) ? cell(column, placements) : { text: '—', notes: [], detail: own.table.noSum },
      ),
    ],
  };
  return [
    {
      title: own.table.title,
      table: {
        heads: [
          { text: own.table.creator, asText: 'bare' },
          ...columns.map((column) => ({ text: own.table.columns[column], isNumeric: true, asText: 'named' as const })),
        ],
        groups: [{ title: '', rows: placements.length > 1 ? [...rows, total] : rows }],
      },
    },
  ];
}
