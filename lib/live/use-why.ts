import { useState } from 'react';
import type { KpiId } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { useReport } from './hooks';

/** The number that was asked about on a page, with its profile's report kept up to date. */
export function useWhy() {
  const [asked, ask] = useState<{ profileKey: ProfileKey; kpi: KpiId; format: Format | null } | null>(null);
  const report = useReport(asked?.profileKey ?? null);
  return { asked, ask, close: () => ask(null), report: report?.profile.key === asked?.profileKey ? report : null };
}
