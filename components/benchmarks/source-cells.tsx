import { useI18n } from '@/components/ui/i18n';
import type { Entry } from '@/lib/benchmarks/browse/entry';
import { useBenchmarkWords } from './use-benchmark-words';

/** Who published a figure, as a link where it has an address; how good it is; what was remarked of it. */
export function SourceCell({ entry }: { entry: Entry }) {
  const words = useBenchmarkWords();
  if (entry.kind === 'own')
    return (
      <>
        {entry.own.source}
        {entry.own.note && <small>{entry.own.note}</small>}
      </>
    );
  const { source, record } = entry;
  const { name, title, url } = source;
  return (
    <>
      {url ? (
        // Some addresses are followed by where in the repository the page stands.
        <a href={url.split(' ')[0]} target="_blank" rel="noreferrer" title={words.opens}>
          {title ?? name}
        </a>
      ) : (
        (title ?? name)
      )}
      <small>{[title && url ? name : null, words.quality(record.quality)].filter(Boolean).join(' · ')}</small>
      {record.note && (
        <details>
          <summary>{words.note}</summary>
          <small lang="en">{record.note}</small>
        </details>
      )}
    </>
  );
}

/** What a figure may do: decide, be shown beside others, or be listed only, and why. */
export function UseCell({ entry }: { entry: Entry }) {
  const words = useBenchmarkWords();
  const { m } = useI18n();
  const standing = entry.kind === 'published' ? entry.record.standing : null;
  return (
    <>
      <span className={`use ${entry.use}`}>{words.use[entry.use]}</span>
      <small>
        {!standing && words.useHelp.own}
        {standing?.level === 'firm' && words.useHelp.firm}
        {standing?.level === 'indicative' &&
          words.useHelp.indicative(standing.tiers.map((tier) => m.tier[tier]).join(', '))}
        {standing?.level === 'listed' && standing.why.map((reason) => words.why[reason]).join('; ')}
      </small>
    </>
  );
}
