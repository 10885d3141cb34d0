import { useState } from 'react';
import type { CampaignsWork } from '@/components/campaign/campaign-work';
import { CampaignsScreen } from '@/components/campaign/campaigns-screen';
import { itemPatch } from '@/lib/campaign/item';
import type { CampaignBook } from '@/lib/campaign/measured';
import { type Campaign, type CampaignPlacement, type Lesson, newCampaign } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import { textOf } from './pages';

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

/** How a campaign is begun. */
interface Begins {
  begin: (campaign: Pick<Campaign, 'id' | 'name' | 'objective' | 'currency'>) => Promise<boolean>;
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
  const undoable = (to: (before: Kept) => Kept, back: (after: Kept) => Kept) => {
    setKept(to);
    return Promise.resolve(() => change(back));
  };
  const changeBooks = (to: (book: CampaignBook) => CampaignBook) => change(ofBooks(to));
  const ofCampaign = (id: string, to: (book: CampaignBook) => CampaignBook) =>
    changeBooks((book) => (book.campaign.id === id ? to(book) : book));
  const ofPlacement = (id: string, to: (one: CampaignPlacement) => CampaignPlacement) =>
    changeBooks((book) => ({ ...book, placements: book.placements.map((one) => (one.id === id ? to(one) : one)) }));
  const work: CampaignsWork & Begins = {
    ...kept,
    ...{ reports: new Map(), comments: [], candidates: [], sector: null, brandTerms: [], emvRates: {} },
    today: '2026-11-21',
    ...beside,
    begin: (campaign) => change((before) => ({ ...before, books: [...before.books, begun(campaign)] })),
    set: (id, patch) =>
      kept.books.some(({ campaign }) => campaign.id === id)
        ? ofCampaign(id, (book) => ({ ...book, campaign: { ...book.campaign, ...patch } }))
        : change((before) => ({ ...before, books: [...before.books, begun({ id, ...patch })] })),
    setItem: (id, item) =>
      ofCampaign(id, (book) => ({ ...book, campaign: { ...book.campaign, ...itemPatch(book.campaign, item, now) } })),
    remove: (id) => {
      const at = kept.books.findIndex(({ campaign }) => campaign.id === id);
      const its = kept.lessons.filter(({ campaignId }) => campaignId === id);
      return undoable(
        ({ books, lessons }) => ({
          books: books.filter(({ campaign }) => campaign.id !== id),
          lessons: lessons.filter((lesson) => !its.includes(lesson)),
        }),
        (after) => ({ books: putBack(after.books, kept.books, at), lessons: [...after.lessons, ...its] }),
      );
    },
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
      undoable(
        ofBooks((book) => ({ ...book, placements: book.placements.filter((one) => one.id !== id) })),
        ofBooks((book) => {
          const before = kept.books.find(({ campaign }) => campaign.id === book.campaign.id)?.placements ?? [];
          const at = before.findIndex((one) => one.id === id);
          return { ...book, placements: putBack(book.placements, before, at) };
        }),
      ),
    importResults: (results) =>
      undoable(
        ofBooks((book) => ({
          ...book,
          results: [...book.results, ...results.filter(({ campaignId }) => campaignId === book.campaign.id)],
        })),
        ofBooks((book) => ({ ...book, results: book.results.filter((row) => !results.includes(row)) })),
      ),
    putLesson: (lesson) => change((before) => ({ ...before, lessons: [...before.lessons, { ...lesson, at: now }] })),
    removeLesson: (id) => {
      const at = kept.lessons.findIndex((lesson) => lesson.id === id);
      return undoable(
        (before) => ({ ...before, lessons: before.lessons.filter((lesson) => lesson.id !== id) }),
        (after) => ({ ...after, lessons: putBack(after.lessons, kept.lessons, at) }),
      );
    },
  };
  return <CampaignsScreen work={work} open={opened} onOpen={setOpened} onProfile={onProfile ?? (() => {})} />;
}

const begun = (campaign: Partial<Campaign> & Pick<Campaign, 'id'>): CampaignBook => ({
  campaign: { ...newCampaign(campaign.id, '', 'EUR', 'awareness'), ...campaign },
  ...{ placements: [], results: [], dated: [] },
});

const ofBooks =
  (to: (book: CampaignBook) => CampaignBook) =>
  (before: Kept): Kept => ({ ...before, books: before.books.map(to) });

/** What stood in the list at that place, there again. */
const putBack = <One,>(list: readonly One[], before: readonly One[], at: number): One[] =>
  at < 0 ? [...list] : list.toSpliced(at, 0, ...before.slice(at, at + 1));

/** The figures of a table's row, each as its first word, without what stands small below it; a dash is not known. */
export const figuresOf = (row: Element): (string | undefined)[] =>
  [...row.querySelectorAll('td.n')].map((cell) => {
    const figure = cell.cloneNode(true) as Element;
    for (const small of figure.querySelectorAll('small')) small.remove();
    return textOf(figure).split(' ')[0];
  });
