import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { kpiAnchor } from '@/components/kpi/kpi-anchor';
import type { Report, ReportedMeasure } from '@/lib/model/report';

/**
 * The KPI that is being explained in place of the list. Another profile has its own: what was open for the last one is
 * closed. On the way back focus returns to the control that opened it.
 */
export function useWhy(card: RefObject<HTMLElement | null>, report: Report | null) {
  const [asked, setAsked] = useState<{ profile: string; anchor: string } | null>(null);
  const trigger = useRef<string | null>(null);
  const explained =
    asked && asked.profile === report?.profile.key
      ? report.measures.find(({ measure }) => kpiAnchor(measure) === asked.anchor)
      : undefined;

  useLayoutEffect(() => {
    if (explained || !trigger.current) return;
    card.current?.querySelector<HTMLElement>(`[data-kpi="${trigger.current}"]`)?.focus();
    trigger.current = null;
  });

  return {
    explained,
    open({ measure }: ReportedMeasure): void {
      if (report) setAsked({ profile: report.profile.key, anchor: kpiAnchor(measure) });
    },
    close(): void {
      trigger.current = asked?.anchor ?? null;
      setAsked(null);
    },
  };
}
