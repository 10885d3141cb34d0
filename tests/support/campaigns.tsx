import { useState } from 'react';
import type { CampaignsWork } from '@/components/campaign/campaign-work';
import { CampaignsScreen } from '@/components/campaign/campaigns-screen';
import { itemPatch } from '@/lib/campaign/item';
import type { CampaignBook } from '@/lib/campaign/measured';
import { type CampaignPlacement, type Lesson, newCampaign } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';

/** What is shown besides campaigns and lessons, and when it is. */
type Beside = Partial<
  Pick<CampaignsWork, 'reports' | 'comments' | 'candidates' | 'sector' | 'brandTerms' | 'emvRates' | 'today'>
>;

interface CampaignsDeskProps extends Beside {
  first?: readonly CampaignBook[];
  lessons?: readonly Lesson[];
  /** The campaign that is open at first. */
  open?: string | null;
  /** When all changes are made, epoch ms. */
  now?: number;
  onProfile?: (key: ProfileKey) => void;
}

interface Kept {
  books: readonly CampaignBook[];
  lessons: readonly Lesson[];
}

// jsdom has no dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/** The campaigns as a page keeps them, in memory: what is changed is there at once. */
export function CampaignsDesk({
  first = [],
  lessons = [],
  open = null,
  now = 0,
  onProfile,
  ...beside
}: CampaignsDeskProps) {
  const [kept, setKept] = useState<Kept>({ books: first, lessons });
  const [opened, setOpened] = useState(open);
  const change = (to: (before: Kept) => Kept) => {
    setKept(to);
    return Promise.resolve(true);
  };
  const undoable = (to: (before: Kept) => Kept) => {
    const before = kept;
    setKept(to);
    return Promise.resolve(() => change(() => before));
  };
  const changeBooks = (to: (book: CampaignBook) => CampaignBook) =>
    change((before) => ({ ...before, books: before.books.map(to) }));
  const ofCampaign = (id: string, to: (book: CampaignBook) => CampaignBook) =>
    changeBooks((book) => (book.campaign.id === id ? to(book) : book));
  const ofPlacement = (id: string, to: (one: CampaignPlacement) => CampaignPlacement) =>
    changeBooks((book) => ({ ...book, placements: book.placements.map((one) => (one.id === id ? to(one) : one)) }));
  const work: CampaignsWork = {
    ...kept,
    ...{ reports: new Map(), comments: [], candidates: [], sector: null, brandTerms: [], emvRates: {} },
    today: '2026-11-21',
    ...beside,
    set: (id, patch) =>
      kept.books.some(({ campaign }) => campaign.id === id)
        ? ofCampaign(id, (book) => ({ ...book, campaign: { ...book.campaign, ...patch } }))
        : change((before) => ({ ...before, books: [...before.books, begun(id, patch)] })),
    setItem: (id, item) =>
      ofCampaign(id, (book) => ({ ...book, campaign: { ...book.campaign, ...itemPatch(book.campaign, item, now) } })),
    remove: (id) =>
      undoable((before) => ({
        books: before.books.filter(({ campaign }) => campaign.id !== id),
        lessons: before.lessons.filter(({ campaignId }) => campaignId !== id),
      })),
    addPlacements: (placements) =>
      changeBooks((book) => ({
        ...book,
        placements: [...book.placements, ...placements.filter(({ campaignId }) => campaignId === book.campaign.id)],
      })),
    setPlacement: (id, patch) => ofPlacement(id, (one) => ({ ...one, ...patch })),
    setPost: (id, postId, isIts) =>
      ofPlacement(id, (one) => {
        const others = one.postIds.filter((other) => other !== postId);
        return { ...one, postIds: isIts ? [...others, postId] : others };
      }),
    removePlacement: (id) =>
      undoable((before) => ({
        ...before,
        books: before.books.map((book) => ({ ...book, placements: book.placements.filter((one) => one.id !== id) })),
      })),
    importResults: (results) =>
      undoable((before) => ({
        ...before,
        books: before.books.map((book) => ({
          ...book,
          results: [...book.results, ...results.filter(({ campaignId }) => campaignId === book.campaign.id)],
        })),
      })),
    putLesson: (lesson) => change((before) => ({ ...before, lessons: [...before.lessons, { ...lesson, at: now }] })),
    removeLesson: (id) =>
      undoable((before) => ({ ...before, lessons: before.lessons.filter((lesson) => lesson.id !== id) })),
  };
  return <CampaignsScreen work={work} open={opened} onOpen={setOpened} onProfile={onProfile ?? (() => {})} />;
}

const begun = (id: string, of: Parameters<CampaignsWork['set']>[1]): CampaignBook => ({
  campaign: { ...newCampaign(id, '', 'EUR', 'awareness'), ...of },
  ...{ placements: [], results: [], dated: [] },
});
