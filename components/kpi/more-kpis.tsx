import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { PageRow } from '@/components/why/page-row';
import type { ReportedMeasure } from '@/lib/model/report';
import { kpiAnchor } from './kpi-anchor';
import type { GroupedRows } from './kpi-groups';

interface MoreKpisProps {
  groups: readonly GroupedRows[];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onWhy: (reported: ReportedMeasure) => void;
}

/** The KPIs that are not looked at every day, in their groups, behind one line; on paper all of them. */
export function MoreKpis({ groups, isOpen, onOpen, onWhy }: MoreKpisProps) {
  const { kpiGroups: words } = usePageMessages();
  const all = groups.flatMap(({ rows }) => rows);
  if (all.length === 0) return null;
  const known = all.filter(({ measure }) => measure.value !== null);
  return (
    <details className="fold more-kpis" open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        {words.more} <small>{words.known(known.length, all.length)}</small>
      </summary>
      {groups.map((grouped) => (
        <KpiGroupRows key={grouped.group} grouped={grouped} onWhy={onWhy} />
      ))}
    </details>
  );
}

function KpiGroupRows({ grouped: { group, rows }, onWhy }: { grouped: GroupedRows; onWhy: MoreKpisProps['onWhy'] }) {
  const { kpiGroups: words } = usePageMessages();
  const titleId = useId();
  return (
    <section className="more-rows" aria-labelledby={titleId}>
      <h3 id={titleId} className="section-title">
        {words.title[group]}
      </h3>
      {rows.map((reported) => (
        <PageRow key={kpiAnchor(reported.measure)} reported={reported} onWhy={onWhy} />
      ))}
    </section>
  );
}
