import { Fragment } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { ConfidenceMark } from '@/components/kpi/confidence-mark';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import type { CreatorRow } from '@/lib/creators/row';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedMeasure } from '@/lib/model/report';
import { CountMark } from './count-mark';
import { TotalLine } from './total-line';
import { useWho } from './use-who';

interface CreatorTableProps {
  rows: readonly CreatorRow[];
  /** The profile that is open. */
  shown: ProfileKey;
  onOpen: (key: ProfileKey) => void;
  onTakeOut: (row: CreatorRow) => void;
}

/** A creator's profiles, a row each with its own site's figures; below them the followers added up, and no blended rate. */
export function CreatorTable({ rows, shown, onOpen, onTakeOut }: CreatorTableProps) {
  const { creators: words } = usePageMessages();
  const { m, f } = useI18n();
  const whoIs = useWho();
  return (
    <>
      <table className="creator-table">
        <thead>
          <tr>
            <th scope="col">{words.profile}</th>
            <th scope="col">{words.followers}</th>
            <th scope="col">{words.engagement}</th>
            <th scope="col">{words.views}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { key, platform, handle, displayName } = row.profile;
            const name = <Breakable text={handle ? `@${handle}` : (displayName ?? key)} />;
            const date = f.date(row.readAt, Date.now());
            const day = <small>{row.file ? words.fromFile(row.file, date) : words.read(date)}</small>;
            return (
              <tr key={key}>
                <th scope="row">
                  {m.platform[platform]}
                  {key === shown ? (
                    <b aria-current="true" title={words.shown}>
                      {name}
                    </b>
                  ) : (
                    <button type="button" onClick={() => onOpen(key)}>
                      {name}
                    </button>
                  )}
                  {day}
                </th>
                <td>
                  <Followers row={row} />
                </td>
                <td>
                  <Figure reported={row.engagement} isRate />
                </td>
                <td>
                  <Figure reported={row.views} />
                </td>
                <td>
                  <button
                    type="button"
                    className="btn icon"
                    aria-label={words.takeOut(whoIs(row.profile))}
                    onClick={() => onTakeOut(row)}
                  >
                    <PageIcon name="close" small />
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <TotalLine rows={rows} />
    </>
  );
}

/** A handle may go on in the next line after a dot or an underscore, before anywhere else. */
function Breakable({ text }: { text: string }) {
  let at = 0;
  return text.split(/(?<=[._-])/).map((part) => {
    const from = at;
    at += part.length;
    return (
      <Fragment key={from}>
        {from > 0 && <wbr />}
        {part}
      </Fragment>
    );
  });
}

function Followers({ row: { profile, followersUnknown } }: { row: CreatorRow }) {
  const { m, f } = useI18n();
  const { followers } = profile;
  if (!followers) return <>— {followersUnknown && <small>{m.reason[followersUnknown]}</small>}</>;
  return (
    <>
      {f.quantity(followers)} <CountMark count={followers} />
    </>
  );
}

/** A figure with how sure it is; below a rate its basis, below a dash why. */
function Figure({ reported, isRate = false }: { reported: ReportedMeasure | null; isRate?: boolean }) {
  const { compare } = usePageMessages();
  const { m, f } = useI18n();
  if (!reported) return <>— {<small>{compare.notHere}</small>}</>;
  const { measure } = reported;
  if (measure.value === null) return <>— {measure.reason && <small>{m.reason[measure.reason]}</small>}</>;
  const below = isRate ? m.kpi.basis[measure.basis] : measure.format && m.format[measure.format](2);
  return (
    <>
      {f.measure(measure)} <ConfidenceMark measure={measure} word={false} /> {below && <small>{below}</small>}
    </>
  );
}
