import { nameOf } from '@/components/compare/name-of';
import { usePageMessages } from '@/components/desk/page-messages';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { PageIcon } from '@/components/ui/page-icon';
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
  const { shortlist: words } = usePageMessages();
  const { m, f } = useI18n();
  const { digest, entry, engagement } = row;
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
          </span>
        </button>
      </th>
      <td className="n wide">
        {f.quantity(profile.followers)} <small>{tier && m.tier[tier]}</small>
      </td>
      <td className="n">
        <Rate reported={engagement} />
      </td>
      <td className="n wider">{figures.viewsPerPost ? f.measure(figures.viewsPerPost.measure) : '—'}</td>
      <td className="n wide">{figures.estimatedReach ? f.measure(figures.estimatedReach.measure) : '—'}</td>
      <td className="n wider">{figures.growth30d ? f.measure(figures.growth30d.measure) : '—'}</td>
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

/** The site's own engagement rate, with its basis: rates by followers and by views do not compare. */
function Rate({ reported }: { reported: ReportedMeasure | null }) {
  const { m, f } = useI18n();
  if (!reported) return '—';
  const { measure } = reported;
  return (
    <>
      {f.measure(measure)} {measure.value !== null && <VerdictChip reported={reported} short />}
      <small>{measure.value === null ? measure.reason && m.reason[measure.reason] : m.kpi.basis[measure.basis]}</small>
    </>
  );
}
