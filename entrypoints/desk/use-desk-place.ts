import { useEffect, useState } from 'react';
import { DESK_SECTIONS, type DeskSection } from '@/components/desk/desk-frame';
import type { ProfileKey } from '@/lib/model/profile';

/** Where on the desk the user is, as the page's own address says it: a reload and the browser's Back lead there. */
export function useDeskPlace(setProfile: (key: ProfileKey | null) => void) {
  const [section, setSection] = useState<DeskSection>(sectionOf);
  useEffect(() => {
    const stop = new AbortController();
    const goBack = () => {
      setSection(sectionOf());
      setProfile(asked('profile') as ProfileKey | null);
    };
    window.addEventListener('popstate', goBack, { signal: stop.signal });
    return () => stop.abort();
  }, [setProfile]);
  return {
    section,
    /** Goes to the top of a section; `profile`: the one that is open there. */
    go(to: DeskSection, profile: ProfileKey | null = null): void {
      const query = new URLSearchParams({ section: to, ...(profile && { profile }) });
      // Pressed where one is already, it is no step that Back would take back.
      if (window.location.search !== `?${query}`) window.history.pushState(null, '', `?${query}`);
      setSection(to);
      setProfile(profile);
      window.scrollTo({ top: 0 });
    },
  };
}

function sectionOf(): DeskSection {
  if (asked('compare')) return 'compare';
  return DESK_SECTIONS.find((name) => name === asked('section')) ?? 'profiles';
}

const asked = (name: string): string | null => new URLSearchParams(window.location.search).get(name);
