import { DELIVERABLE_LENGTH, LABEL_LENGTH, MOST_LABELS, NOTE_LENGTH, type ProfileNotes } from '@/lib/model/notes';
import { profileKey } from './observation-schema';
import { z } from './zod';

export const label = z.string().min(1).max(LABEL_LENGTH);

const labels = z.array(label).max(MOST_LABELS);

const quote = z.strictObject({
  amount: z.number().min(0).max(1e12),
  currency: z.string().regex(/^[A-Z]{3}$/),
  deliverable: z.string().max(DELIVERABLE_LENGTH),
});

export const notesFields = { tags: labels, lists: labels, note: z.string().max(NOTE_LENGTH), quote: quote.nullable() };

export const notesSchema = z.strictObject({ profileKey, ...notesFields }) satisfies z.ZodType<ProfileNotes>;
