import type { Outcome } from '@/lib/messaging/protocol';
import type { Corrected } from '@/lib/model/correction';
import type { ProfileKey } from '@/lib/model/profile';
import type { Settings } from '@/lib/model/settings';
import { actions } from './actions';
import { useSettings } from './hooks';

/** What puts numbers right where they are explained; null while the settings are loading. */
export function useCorrecting(run: (action: Promise<Outcome<unknown>>) => Promise<boolean>) {
  const settings = useSettings();
  if (!settings) return null;
  return {
    settings,
    correct: (profileKey: ProfileKey, what: Corrected) => run(actions.correct(profileKey, what)),
    takeBack: (profileKey: ProfileKey, name: string) => run(actions.uncorrect(profileKey, name)),
    change: (patch: Partial<Pick<Settings, 'windowSize' | 'minimumAgeHours'>>) => run(actions.settingsSet(patch)),
  };
}
