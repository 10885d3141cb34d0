import { useEffect, useRef, useState } from 'react';
import type { ListedProfile } from '@/lib/model/digest';
import type { ProfileKey } from '@/lib/model/profile';
import type { ReferenceChoice, Report } from '@/lib/model/report';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { nextVideo } from '@/lib/report/opening';
import { actions } from './actions';
import { type CurrentTab, useCurrentPage } from './current-tab';
import { useReport, useSettings } from './hooks';
import { useChecklist } from './use-checklist';
import { useCollaboration } from './use-collaboration';
import { useCreator } from './use-creator';
import { useDecisions } from './use-decisions';
import { useGoals } from './use-goals';
import { useHistory } from './use-history';
import { useNotes } from './use-notes';
import { useOutcome } from './use-outcome';
import { usePageError } from './use-page-error';
import { useEntry } from './use-shortlist';

/** The profile that a page shows: one that was asked for (`?profile=KEY`, or chosen from a list), else the tab's. */
export function useShownProfile() {
  const [chosen, setChosen] = useState<ProfileKey | null>(askedFor('profile'));
  const [choice, setChoice] = useState<ReferenceChoice>({ kind: 'auto' });
  const { failure, run } = useOutcome();
  const page = useCurrentPage();
  const tab: CurrentTab | null | undefined = page ? page.profile : page;
  const onScreen = tab ? `${tab.platform} ${tab.handle} ${tab.profileId}` : null;
  const before = useRef(onScreen);
  useEffect(() => {
    // Another profile in the tab is another subject: what was chosen from a list gives way to it.
    if (before.current !== onScreen && before.current !== null) setChosen(null);
    before.current = onScreen;
  }, [onScreen]);
  const key = chosen ?? tab?.key ?? null;
  const stored: Report | null | undefined = useReport(key, choice);
  const pageError = usePageError(tab?.tabId ?? null, onScreen);
  const isOnScreen = tab !== null && tab !== undefined && tab.key === key;
  // What the page says now goes before what an earlier visit read.
  const report = stored && isOnScreen && pageError ? { ...stored, error: pageError } : stored;
  const entry: ShortlistEntry | null = useEntry(key) ?? null;

  const deciding = useDecisions(key, entry, run);

  const checking = useChecklist(key, run);
  const noteTaking = useNotes(key, run);
  const collaborating = useCollaboration(key, run);
  const goalSetting = useGoals(key, run);
  const history = useHistory(key);
  const creator = useCreator(key, run, setChosen);
  const settings = useSettings();

  /** YouTube, where the tab in front shows this channel: a press opens the next video there. */
  const opens = tab && key && tab.key === key && report?.opened && !report.error && nextVideo(report.opened, tab.tried);
  const openNext = opens ? () => void run(actions.openNext(key, tab.tabId)) : null;

  return {
    tab,
    /** The tab shows a page that is read, be it a post whose address names nobody. */
    isReadPage: page?.isRead ?? false,
    tabId: page?.tabId ?? null,
    pageError,
    tried: tab?.tried ?? [],
    openNext,
    chosen,
    key,
    report,
    choice,
    setChoice,
    setChosen,
    deciding,
    /** What is done with the profile; the reasons are the user's own, or null. */
    work: {
      deciding,
      checking,
      noteTaking,
      collaborating,
      goalSetting,
      history,
      creator,
      reasons: settings?.reasons ?? null,
      brandTerms: settings?.brandTerms ?? [],
    },
    failure,
    run,
  };
}

export type ShownProfile = ReturnType<typeof useShownProfile>;

/** A profile key given in the page's own address. */
export function askedFor(name: 'profile' | 'compare'): ProfileKey | null {
  return new URLSearchParams(window.location.search).get(name) as ProfileKey | null;
}

/** Every profile that may be compared: those that are, then the recent ones, each once. */
export function candidatesOf(compared: readonly ListedProfile[], recent: readonly ListedProfile[]): ListedProfile[] {
  return [...new Map([...compared, ...recent].map((report) => [report.profile.key, report])).values()];
}
