import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { CreatorCard } from '@/components/creators/creator-card';
import type { CreatorWork, UndoCreator } from '@/components/creators/creator-work';
import type { Evidence } from '@/lib/creators/evidence';
import { creatorRow } from '@/lib/creators/row';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { NOW } from '../../support/builders';
import { showPage } from '../../support/pages';
import { built } from '../../support/reports/built';

export const [INSTAGRAM, TIKTOK, YOUTUBE] = [built.instagramMicro(), built.tiktokMid(), built.youtubeHalfOpened()];
export const [ME, OTHER] = [INSTAGRAM.profile.key, YOUTUBE.profile.key];
const AT = new Date(NOW).getTime() - 40 * 86_400_000;
export const LINK = {
  kind: 'link' as const,
  from: ME,
  to: OTHER,
  field: 'bio' as const,
  written: 'youtube.com/@OskarBuildsBoats',
  at: AT,
} satisfies Evidence;
export const said = (of: ProfileKey) => ({ profileKey: of, field: 'links' as const, at: AT });
export const dayOf = (lang: string) =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { day: 'numeric', month: 'short' }).format(AT);

interface Given {
  rows?: Report[];
  evidence?: Evidence[];
  undo?: Awaited<ReturnType<UndoCreator>>;
  works?: boolean;
}

/** The card as our pages keep it: joining moves a suggestion to the rows. */
function Kept({
  given: { rows = [], evidence = [], undo = 'undone', works = true },
  calls,
}: {
  given: Given;
  calls: ReturnType<typeof spies>;
}) {
  const first = { rows, evidence };
  const [state, setState] = useState(first);
  const change = async (next: typeof first): Promise<UndoCreator | null> => {
    if (!works) return null;
    setState(next);
    return async () => {
      if (undo === 'undone') setState(first);
      return undo;
    };
  };
  const work: CreatorWork = {
    rows: state.rows.map(creatorRow),
    suggestions: state.evidence.length > 0 ? [{ profileKeys: [OTHER], evidence: state.evidence }] : [],
    who: new Map([[OTHER, YOUTUBE.profile]]),
    join: (key) => {
      calls.join(key);
      return change({ rows: [INSTAGRAM, key === OTHER ? YOUTUBE : TIKTOK], evidence: [] });
    },
    takeOut: (key) => {
      calls.takeOut(key);
      return change({ ...state, rows: [] });
    },
    refuse: (key) => {
      calls.refuse(key);
      return change({ ...state, evidence: [] });
    },
    all: async () => [INSTAGRAM, TIKTOK, YOUTUBE].map(({ profile }) => ({ profile, tier: null })),
    open: calls.open,
  };
  return <CreatorCard profile={INSTAGRAM.profile} work={work} onCompare={calls.compare} />;
}

const spies = () => ({ join: vi.fn(), takeOut: vi.fn(), refuse: vi.fn(), open: vi.fn(), compare: vi.fn() });
/** The card of an Instagram profile on one of our pages. */
export function show(given: Given, lang: 'en' | 'fr' = 'en') {
  const calls = spies();
  return { ...showPage(<Kept given={given} calls={calls} />, lang), calls };
}
export const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
export const card = () => document.querySelector('details.creators') as HTMLDetailsElement;
