import { useEffect, useState } from 'react';
import { DESK_SECTIONS, type DeskSection } from '@/components/desk/desk-frame';
import type { ProfileKey } from '@/lib/model/profile';

/** Where on the desk the user is, as the page's own address says it: a reload and the browser's Back lead there. */
export function useDeskPlace(setProfile: (key: ProfileKey | null) => void) {
  const [campaign, setCampaign] = useState(() => asked('campaign'));
  const [section, setSection] = useState<DeskSection>(sectionOf);
  useEffect(() => {
    const stop = new AbortController();
    const goBack = () => {
      setSection(sectionOf());
      setProfile(asked('profile') as ProfileKey | null);
      setCampaign(asked('campaign'));
    };
    window.addEventListener('popstate', goBack, { signal: stop.signal });
    return () => stop.abort();
  }, [setProfile]);
  return {
    section,
    /** The campaign that is open. */
    campaign,
    /** Goes to the top of a section; `profile`, `opened`: the profile, the campaign that is open there. */
    go(to: DeskSection, profile: ProfileKey | null = null, opened: string | null = null): void {
      const query = new URLSearchParams({
        section: to,
        ...(profile && { profile }),
        ...(opened && { campaign: opened }),
      });
      // Pressed where one is already, it is no step that Back would take back.
      if (window.location.search !== `?${query}`) window.history.pushState(null, '', `?${query}`);
      setSection(to);
      setProfile(profile);
      setCampaign(opened);
      window.scrollTo({ top: 0 });
    },
  };
}

function sectionOf(): DeskSection {
  if (asked('compare')) return 'compare';
  return DESK_SECTIONS.find((name) => name === asked('section')) ?? 'profiles';
}

const asked = (name: string): string | null => new URLSearchParams(window.location.search).get(name);
