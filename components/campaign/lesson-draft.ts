import { create } from 'zustand';

/** A lesson that is being written: of no campaign but the one it is written in. */
export interface LessonDraft {
  text: string;
  /** What it is about: its kind, a space, and the name of the creator, format, site or weekday. */
  about: string;
}

const BLANK: LessonDraft = { text: '', about: 'campaign ' };

/** Drafts by campaign, until the page is closed: a look at another tab or campaign does not lose what was written. */
const useDrafts = create<Record<string, LessonDraft>>(() => ({}));

/** The draft of a campaign, what changes it, and what begins anew. */
export function useLessonDraft(campaignId: string) {
  const draft = useDrafts((drafts) => drafts[campaignId] ?? BLANK);
  const change = (patch: Partial<LessonDraft>) => useDrafts.setState({ [campaignId]: { ...draft, ...patch } });
  return { draft, change, clear: () => useDrafts.setState({ [campaignId]: BLANK }) };
}
