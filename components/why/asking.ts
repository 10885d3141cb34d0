import { createContext, useContext } from 'react';
import type { KpiId } from '@/lib/model/measure';
import type { Format } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';

/** A number of a profile that is to be explained. */
export interface AskedWhy {
  profileKey: ProfileKey;
  kpi: KpiId;
  format: Format | null;
}

const AskingContext = createContext<((asked: AskedWhy) => void) | null>(null);

/** Lets any number below be explained at a press. */
export const AskingProvider = AskingContext;

/** Null where nothing is explained. */
export const useAsking = () => useContext(AskingContext);
