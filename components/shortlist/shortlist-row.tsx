import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
import { WhyButton } from '@/components/why/why-button';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReportedMeasure } from '@/lib/model/report';
import { STATUSES, type Status } from '@/lib/model/shortlist';
import type { ShortlistRow } from '@/lib/shortlist/row';

interface RowCellsProps {
  row: ShortlistRow;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
  onOpen: () => void;
  onStatus: (status: Status) => void;
  onRemove: () => void;
}

/** The cells of one kept profile. */
export function RowCells({ row, isSelected, onSelect, onOpen, onStatus, onRemove }: RowCellsProps) {
  const { shortlist: words, creators } = usePageMessages();
  const { m, f } = useI18n();
  const { digest, entry, engagement, alsoOn } = row;
  const { profile, tier, figures } = digest;
  const name = nameOf(digest);
  return (
    <>
      <td className="check">
        <input
          type="checkbox"
          aria-label={words.select(name)}
          checked={isSelected}
          onChange={({ nativeEvent }) => onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
      </td>
      <th scope="row">
        <button type="button" className="who-button" onClick={onOpen}>
          <Avatar name={name} />
          <span>
            <strong>{name}</strong>
            <small>
              {m.platform[profile.platform]}
              {profile.handle && ` · @${profile.handle}`}
            </small>
            {alsoOn.length > 0 && <small>{creators.alsoOn(alsoOn.map((site) => m.platform[site]).join(', '))}</small>}
          </span>
        </button>
      </th>
      <td className="n wide">
        {f.quantity(profile.followers)} <small>{tier && m.tier[tier]}</small>
      </td>
      <td className="n">
        <Rate profileKey={row.key} reported={engagement} readAt={digest.readAt} />
      </td>
      <td className="n wider">
        <Figure profileKey={row.key} reported={figures.viewsPerPost} />
      </td>
      <td className="n wide">
        <Figure profileKey={row.key} reported={figures.estimatedReach} />
      </td>
      <td className="n wider">
        <Figure profileKey={row.key} reported={figures.growth30d} />
      </td>
      <td>
        <select
          className="field"
          aria-label={`${words.status}: ${name}`}
          value={entry.status}
          onChange={({ target }) => onStatus(STATUSES.find((one) => one === target.value) ?? entry.status)}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {m.status[status]}
            </option>
          ))}
        </select>
        <small className="wide">{f.date(entry.addedAt, Date.now())}</small>
      </td>
      <td className="wide labels">
        {[...row.notes.lists, ...row.notes.tags].map((label) => (
          <span key={label} className="label-chip plain">
            {label}
          </span>
        ))}
      </td>
      <td className="wide">
        <NoteButton row={row} name={name} onOpen={onOpen} />
      </td>
      <td>
        <button type="button" className="btn icon" aria-label={words.remove(name)} onClick={onRemove}>
          <PageIcon name="close" small />
        </button>
      </td>
    </>
  );
}

/** The beginning of what was written of a profile; it leads to where it is written. */
function NoteButton({ row: { notes }, name, onOpen }: { row: ShortlistRow; name: string; onOpen: () => void }) {
  const { shortlist: words, notes: noteWords } = usePageMessages();
  const { f } = useI18n();
  const { note, quote } = notes;
  const quoted = quote && noteWords.quoted(f.money(quote.amount, quote.currency), quote.deliverable);
  const text = [quoted, note].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      className={`note-button${text ? '' : ' none'}`}
      aria-label={text ? undefined : words.addNote(name)}
      title={text || undefined}
      onClick={onOpen}
    >
      {text || '+'}
    </button>
  );
}

interface FigureProps<None> {
  profileKey: ProfileKey;
  reported: ReportedMeasure | None;
}

/** The site's own engagement rate, with its basis and its day: rates by followers and by views do not compare. */
function Rate({ profileKey, reported, readAt }: FigureProps<null> & { readAt: number }) {
  const { m, f } = useI18n();
  if (!reported) return '—';
  const { measure } = reported;
  const isKnown = measure.value !== null;
  const basis = isKnown ? m.kpi.basis[measure.basis] : measure.reason && m.reason[measure.reason];
  return (
    <>
      <WhyButton profileKey={profileKey} measure={measure}>
        {f.measure(measure)}
      </WhyButton>{' '}
      {isKnown && <VerdictChip reported={reported} short />}
      <small>{[basis, isKnown && f.date(readAt, Date.now())].filter(Boolean).join(' · ')}</small>
    </>
  );
}

/** Another figure; below it how long it covers, or why there is none. */
function Figure({ profileKey, reported }: FigureProps<undefined>) {
  const { m, f } = useI18n();
  if (!reported) return '—';
  const { measure } = reported;
  const below =
    measure.value === null
      ? measure.reason && m.reason[measure.reason]
      : measure.id === 'growth30d'
        ? f.span(measure)
        : measure.confidence !== 'exact' && m.confidence[measure.confidence];
  return (
    <>
      <WhyButton profileKey={profileKey} measure={measure}>
        {f.measure(measure)}
      </WhyButton>{' '}
      {below && <small>{below}</small>}
    </>
  );
}
