import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n';
import type { Collaboration, CollaborationPatch } from '@/lib/model/collaboration';
import { COLLABORATION_INPUTS, type CollaborationInput } from '@/lib/money/inputs';
import { KIND, readInput } from './read-input';

/** The form of a collaboration: what stands in each field, and the collaboration that it says. */
export interface Drafts {
  /** As typed, kept or not. What can’t be read counts as blank, so that no figure rests on an older value. */
  current: Collaboration;
  text: (name: CollaborationInput) => string;
  isBad: (name: CollaborationInput) => boolean;
  type: (name: CollaborationInput, text: string) => void;
  /** The field was left: it is kept, where it can be read. */
  leave: (name: CollaborationInput) => void;
  /** A value that the user took over. */
  put: (name: CollaborationInput, value: number) => void;
  setCurrency: (currency: string) => void;
}

/** Lets figures follow each letter, and saves a field once it is left or the form goes away. */
export function useDrafts(stored: Collaboration, isNew: boolean, save: (patch: CollaborationPatch) => void): Drafts {
  const { f } = useI18n();
  const [drafts, setDrafts] = useState<Partial<Record<CollaborationInput, string>>>({});
  const [currency, setCurrency] = useState<string | null>(null);
  /** Typed in and not left yet. */
  const open = useRef(new Map<CollaborationInput, string>());
  const shown = currency ?? stored.currency;

  const keep = (name: CollaborationInput, text: string) => {
    open.current.delete(name);
    const value = readInput(KIND[name], text);
    // The first patch says the currency too, which until then only the screen knows.
    if (value !== 'bad' && value !== stored[name]) save({ [name]: value, ...(isNew && { currency: shown }) });
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const left = open.current;
    return () => {
      for (const [name, text] of left) latest.current(name, text);
    };
  }, []);

  const write = (name: CollaborationInput, value: number | null): string =>
    value === null ? '' : f.amount(KIND[name] === 'percent' ? 100 * value : value);
  const read = (name: CollaborationInput) => {
    const draft = drafts[name];
    return draft === undefined ? stored[name] : readInput(KIND[name], draft);
  };
  const typed = COLLABORATION_INPUTS.map((name) => {
    const value = read(name);
    return [name, value === 'bad' ? null : value];
  });
  return {
    current: { ...stored, ...Object.fromEntries(typed), currency: shown },
    text: (name) => drafts[name] ?? write(name, stored[name]),
    isBad: (name) => read(name) === 'bad',
    type(name, text) {
      open.current.set(name, text);
      setDrafts((before) => ({ ...before, [name]: text }));
    },
    leave(name) {
      const text = open.current.get(name);
      if (text !== undefined) keep(name, text);
    },
    put(name, value) {
      setDrafts((before) => ({ ...before, [name]: write(name, value) }));
      keep(name, write(name, value));
    },
    setCurrency(code) {
      setCurrency(code);
      save({ currency: code });
    },
  };
}
