import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ImportedProfile } from '@/lib/model/imported';

/** So many show how the file was understood. */
const SHOWN = 5;

/** The first profiles of a file, each with what would be kept of it. */
export function ImportSample({ profiles }: { profiles: readonly ImportedProfile[] }) {
  const { importing: words, notes } = usePageMessages();
  const { m, f } = useI18n();
  if (profiles.length === 0) return null;
  return (
    <details className="import-sample">
      <summary>{words.sample(Math.min(SHOWN, profiles.length))}</summary>
      <ul>
        {profiles.slice(0, SHOWN).map(({ platform, handle, profileId, status, notes: of }) => (
          <li key={`${platform} ${handle ?? profileId}`}>
            <b>{handle ? `@${handle}` : profileId}</b>{' '}
            {[
              m.platform[platform],
              status && m.status[status],
              [...(of.lists ?? []), ...(of.tags ?? [])].join(', '),
              of.quote && notes.quoted(f.money(of.quote.amount, of.quote.currency), of.quote.deliverable),
              of.note,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
