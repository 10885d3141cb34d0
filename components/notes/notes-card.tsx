import { useEffect, useId, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { type LabelKind, NOTE_LENGTH, type NotesPatch, type ProfileNotes } from '@/lib/model/notes';
import { LabelField } from './label-field';
import { QuoteField } from './quote-field';

/** What the notes of a profile are, and what changes them. */
export interface NoteTaking {
  notes: ProfileNotes;
  /** Labels that are in use. */
  known: Record<LabelKind, readonly string[]>;
  label: (kind: LabelKind, label: string, isOn: boolean) => Promise<boolean>;
  /** False where it could not be kept. */
  change: (patch: NotesPatch) => Promise<boolean>;
}

/** Tags, lists, note and quote of one profile; each is kept as soon as it is left. */
export function NotesCard({ notes, known, label, change }: NoteTaking) {
  const { notes: words } = usePageMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const latest = useRef({ draft, note: notes.note, change });
  latest.current = { draft, note: notes.note, change };
  const keepNote = async () => {
    // What could not be kept stays in the field, and so does what was typed meanwhile.
    if (draft !== null && (draft === notes.note || (await change({ note: draft }))))
      setDraft((now) => (now === draft ? null : now));
  };
  useEffect(
    () => () => {
      // The tab may go on to another profile while a note is being typed.
      const { draft: left, note, change: keep } = latest.current;
      if (left !== null && left !== note) void keep({ note: left });
    },
    [],
  );
  return (
    <details className="fold notes" open>
      <summary>
        {words.title} <small>{words.help}</small>
      </summary>
      <LabelField
        kind="tags"
        labels={notes.tags}
        known={known.tags}
        onLabel={(one, isOn) => void label('tags', one, isOn)}
      />
      <LabelField
        kind="lists"
        labels={notes.lists}
        known={known.lists}
        onLabel={(one, isOn) => void label('lists', one, isOn)}
      />
      <div className="note-field">
        <label htmlFor={id}>{words.note}</label>
        <textarea
          id={id}
          className="field"
          rows={3}
          maxLength={NOTE_LENGTH}
          value={draft ?? notes.note}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => void keepNote()}
        />
      </div>
      <QuoteField quote={notes.quote} onChange={(quote) => void change({ quote })} />
    </details>
  );
}
