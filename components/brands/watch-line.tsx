import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';

/** What of the user's watch list the seen posts have to do with; nothing where none of it. */
export function WatchLine({ report }: { report: Pick<Report, 'watched'> }) {
  const { m } = useI18n();
  const { watched } = report;
  if (watched.length === 0) return null;
  const hits = watched.map(({ entry, posts }) => `${entry} · ${posts} ${m.posts(posts)}`).join(', ');
  return <p className="watch-line">{m.onWatchList(hits)}</p>;
}
