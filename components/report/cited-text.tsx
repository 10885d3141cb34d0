import { Fragment, type MouseEvent } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

/** The id of a footnote of a document; `within` tells one document's notes from another's. */
export const noteId = (within: string, note: number): string => `${within}-note-${note}`;

/** Leads to a note without going through the page's address, by which the desk knows its place. On paper the link stays. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  const note = document.getElementById(event.currentTarget.hash.slice(1));
  if (!note) return;
  event.preventDefault();
  note.focus();
}

/** The marks of footnotes, raised, each a link to its note. */
export function NoteMarks({ notes, within }: { notes: readonly number[]; within: string }) {
  const { report } = usePageMessages();
  if (notes.length === 0) return null;
  return (
    <sup className="report-marks">
      {notes.map((note, index) => (
        <Fragment key={note}>
          {index > 0 && ','}
          <a href={`#${noteId(within, note)}`} aria-label={report.note(note)} onClick={goTo}>
            {note}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
