import type { ComponentProps } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { KpiRow } from '@/components/kpi/kpi-row';

/** A KPI in one line, as our own pages list it: marked where the user put something right that went into it. */
export function PageRow(props: ComponentProps<typeof KpiRow>) {
  const { why } = usePageMessages();
  if (!props.reported.byUser) return <KpiRow {...props} />;
  return (
    <div className="marked-row">
      <KpiRow {...props} />
      <em className="by-user">{why.byYou}</em>
    </div>
  );
}
