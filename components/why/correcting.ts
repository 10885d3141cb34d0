import { createContext, useContext } from 'react';
import type { Corrected } from '@/lib/model/correction';
import type { ProfileKey } from '@/lib/model/profile';
import type { Settings } from '@/lib/model/settings';

/** What the user can put right where a number is explained; each answers whether it was kept. */
export interface Correcting {
  correct: (profileKey: ProfileKey, what: Corrected) => Promise<boolean>;
  takeBack: (profileKey: ProfileKey, name: string) => Promise<boolean>;
  settings: Pick<Settings, 'windowSize' | 'minimumAgeHours'>;
  change: (patch: Partial<Correcting['settings']>) => Promise<boolean>;
}

const CorrectingContext = createContext<Correcting | null>(null);

/** Lets everything below put numbers right. */
export const CorrectingProvider = CorrectingContext;

/** Null where nothing can be put right. */
export const useCorrecting = (): Correcting | null => useContext(CorrectingContext);
