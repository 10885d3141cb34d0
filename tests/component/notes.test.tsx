// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { NotesCard } from '@/components/notes/notes-card';
import { type LabelKind, type NotesPatch, noNotes, type ProfileNotes, withLabel } from '@/lib/model/notes';
import { showPage } from '../support/pages';

function Kept({
  first,
  changed,
  works,
}: {
  first: ProfileNotes;
  changed: (patch: NotesPatch) => void;
  works: boolean;
}) {
  const [notes, setNotes] = useState(first);
  // As in the database, each change begins at what the one before it left.
  const stored = useRef(first);
  const change = async (patch: NotesPatch) => {
    changed(patch);
    if (works) {
      stored.current = { ...stored.current, ...patch };
      setNotes(stored.current);
    }
    return works;
  };
  const label = (kind: LabelKind, text: string, isOn: boolean) =>
    change({ [kind]: withLabel(stored.current[kind], text, isOn) });
  return <NotesCard notes={notes} known={{ tags: ['food'], lists: [] }} label={label} change={change} />;
}

function show(notes: Partial<ProfileNotes> = {}, lang: 'en' | 'fr' = 'en', works = true) {
  const changed = vi.fn();
  const first = { ...noNotes('tiktok:1'), ...notes };
  return { ...showPage(<Kept first={first} changed={changed} works={works} />, lang), changed };
}

it('a tag is added once, whatever its case, and taken away', async () => {
  const { changed } = show({ tags: ['Food'] });
  await userEvent.type(screen.getByLabelText('Add a tag'), ' home  decor {Enter}');
  expect(changed).toHaveBeenLastCalledWith({ tags: ['Food', 'home decor'] });
  await userEvent.type(screen.getByLabelText('Add a tag'), 'FOOD{Enter}');
  expect(changed).toHaveBeenLastCalledWith({ tags: ['Food', 'home decor'] });
  await userEvent.click(screen.getByRole('button', { name: 'Remove the tag Food' }));
  expect(changed).toHaveBeenLastCalledWith({ tags: ['home decor'] });
  await userEvent.type(screen.getByLabelText('Add a tag'), 'clay, slow; {Enter}');
  expect(changed).toHaveBeenLastCalledWith({ tags: ['home decor', 'clay', 'slow'] });
});

it('the note is kept when it is left; one that could not be kept stays in the field', async () => {
  const kept = show();
  await userEvent.type(screen.getByLabelText('Note'), 'fast');
  expect(kept.changed).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(kept.changed).toHaveBeenCalledWith({ note: 'fast' });
  document.body.innerHTML = '';
  show({}, 'en', false);
  await userEvent.type(screen.getByLabelText('Note'), 'lost?');
  await userEvent.tab();
  expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('lost?');
});

it('a quote is an amount, a currency and what it is for; a bad amount is said and not kept', async () => {
  const { changed, text } = show();
  await userEvent.type(screen.getByLabelText('Amount'), 'a lot');
  await userEvent.tab();
  expect(text()).toContain('Write the amount in digits');
  expect(changed).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByLabelText('Amount'));
  await userEvent.type(screen.getByLabelText('Amount'), '1 200,50');
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'GBP');
  await userEvent.type(screen.getByLabelText('For'), '1 reel');
  await userEvent.tab();
  expect(changed).toHaveBeenLastCalledWith({ quote: { amount: 1_200.5, currency: 'GBP', deliverable: '1 reel' } });
  await userEvent.clear(screen.getByLabelText('Amount'));
  await userEvent.tab();
  expect(changed).toHaveBeenLastCalledWith({ quote: null });
});

it('a note that is being typed is kept when the card gives way to another profile’s', async () => {
  const { changed, again } = show();
  await userEvent.type(screen.getByLabelText('Note'), 'half a th');
  again(<p>another profile</p>);
  expect(changed).toHaveBeenCalledWith({ note: 'half a th' });
});

it('speaks French', () => expect(show({}, 'fr').text()).toMatch(/Vos notes.*Étiquettes.*Listes.*Devis/));
