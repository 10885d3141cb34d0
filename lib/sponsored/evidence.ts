import type { CaptionEvidence } from '@/lib/model/sponsorship';
import { codesIn } from './codes';
import { disclosuresIn } from './disclosures';
import { fold } from './fold';
import { mentionsIn } from './mentions';

/** More of a caption is not looked at; no site lets them be longer (YouTube: 5 000, TikTok: 4 000, Instagram: 2 200). */
const CAPTION_LENGTH = 6_000;
/** So many of each kind are kept, and so much of each. */
const MOST = 20;
const LENGTH = 80;

/** What a caption tells about who paid for it. Pure; never throws; a caption without anything gives three empty lists. */
export function evidenceIn(caption: string): CaptionEvidence {
  const text = caption.slice(0, CAPTION_LENGTH);
  const plain = fold(text);
  const bounded = (found: string[]) => found.slice(0, MOST).map((word) => word.slice(0, LENGTH));
  return {
    words: bounded(disclosuresIn(text, plain)),
    codes: bounded(codesIn(text, plain)),
    mentions: bounded(mentionsIn(text)),
  };
}
