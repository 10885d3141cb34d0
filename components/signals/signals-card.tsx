import { usePageMessages } from '@/components/desk/page-messages';
import type { Snapshot } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { signalsOf } from '@/lib/signals/signals-of';
import { FoundSignal } from './found-signal';

/** What is worth asking the creator about, with the evidence; which checks could not be made; what no page shows. */
export function SignalsCard({ report, snapshots }: { report: Report; snapshots: readonly Snapshot[] }) {
  const { signals: words, brief } = usePageMessages();
  const checks = signalsOf(report, snapshots);
  const found = checks.filter((check) => check.state === 'found');
  const unmade = checks.filter((check) => check.state === 'unchecked');
  const made = checks.length - unmade.length;
  const summary = [
    found.length > 0 ? words.count(found.length) : words.nothing(made),
    unmade.length > 0 && words.unmade(unmade.length),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <details className="fold signals" open={found.length > 0}>
      <summary>
        {words.title} <small>{summary}</small>
      </summary>
      {found.length > 0 && (
        <>
          <p className="muted">{words.intro}</p>
          <ul className="signal-list">
            {found.map((check) => (
              <FoundSignal key={check.id} check={check} report={report} />
            ))}
          </ul>
        </>
      )}
      {unmade.length > 0 && (
        <ul className="signal-unmade">
          {unmade.map(({ id, why }) => (
            <li key={id}>
              {words.name[id]}
              {brief.colon}
              {words.whyNot[why]}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">
        {words.unseen} {report.profile.platform === 'instagram' && words.unseenSaves}
      </p>
    </details>
  );
}
