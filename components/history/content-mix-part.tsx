import type { CSSProperties } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { contentMix, type MixRow } from '@/lib/history/content-mix';
import type { Report } from '@/lib/model/report';
import { engagementBasis } from '@/lib/report/exact-figure';

/** What the seen posts are, by format and by who paid: a table whose shares are drawn as bars. */
export function ContentMixPart({ report }: { report: Report }) {
  const { history: words } = usePageMessages();
  const { m } = useI18n();
  const { of, formats, paid } = contentMix(report);
  if (of === 0) return null;
  const basis = m.kpi.basis[engagementBasis(report.profile.platform)];
  return (
    <section className="chart">
      <h3 className="h2">{words.mixTitle}</h3>
      <MixTable basis={basis} head={words.byFormat} rows={formats} name={(format, n) => m.format[format](n)} of={of} />
      <MixTable basis={basis} head={words.byPaid} rows={paid} name={(kind) => words.paid[kind]} of={of} />
      <p className="foot">{words.mixSource(of)}</p>
    </section>
  );
}

interface MixTableProps<K extends string> {
  head: string;
  rows: readonly MixRow<K>[];
  name: (kind: K, n: number) => string;
  of: number;
  /** What engagement is divided by, in words. */
  basis: string;
}

function MixTable<K extends string>({ head, rows, name, of, basis }: MixTableProps<K>) {
  const { history: words } = usePageMessages();
  const { m, f } = useI18n();
  const cell = ({ value, n, isExact }: MixRow<K>['views'], unit: 'count' | 'fraction', all: number) => (
    <td className="n">
      {value === null ? <span title={m.reason['too-few-posts']}>—</span> : f.value(value, unit, isExact ? 3 : 2)}
      {n > 0 && n < all && (
        <>
          {' '}
          <small>{words.of(n)}</small>
        </>
      )}
    </td>
  );
  return (
    <table className="mix">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="n">
            {words.postCount}
          </th>
          <th scope="col" className="n">
            {words.medianViews}
          </th>
          <th scope="col" className="n">
            {words.medianEngagement(basis)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row" style={{ '--share': `${100 * row.share}%` } as CSSProperties}>
              {name(row.kind, row.n)}
            </th>
            <td className="n">
              {row.n} <small>{f.value(row.n / of, 'fraction')}</small>
            </td>
            {cell(row.views, 'count', row.n)}
            {cell(row.engagement, 'fraction', row.n)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
