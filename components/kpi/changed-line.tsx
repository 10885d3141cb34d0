import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';

interface ChangedLineProps {
  report: Report;
  /** What stands above; it may say the first half already. */
  title: string;
  className?: string;
}

/** Says that figures are left out because the site changed its page; nothing where there are none. */
export function ChangedLine({ report, title, className }: ChangedLineProps) {
  const { m } = useI18n();
  if (report.changed.length === 0) return null;
  const why = m.changed.title(m.platform[report.profile.platform]);
  return <p className={className}>{(why === title ? '' : `${why}. `) + m.changed.body}</p>;
}
