import { pages as en } from './en/pages';
import { pages as fr } from './fr/pages';

/** Words of the extension's own pages; apart from the overlay's, which has to stay small. */
export type PageMessages = typeof en;

export const PAGE_MESSAGES: Record<'en' | 'fr', PageMessages> = { en, fr };
