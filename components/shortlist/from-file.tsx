import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Report } from '@/lib/model/report';

/** Says where figures come from that were never read here. */
export function FromFile({ report: { imported, profile } }: { report: Report }) {
  const { importing } = usePageMessages();
  const { f } = useI18n();
  if (!imported) return null;
  return (
    <p className="from-file">
      {importing.fromFile(imported.file, f.date(imported.at, Date.now()))}{' '}
      <a href={profile.url} target="_blank" rel="noreferrer">
        {importing.openIt}
      </a>
    </p>
  );
}

/** Of a profile that was read there is always something to say; a file may have no figures. */
export const hasFigures = ({ imported, measures }: Report): boolean => !imported || measures.length > 0;
