import type { Tick } from '@/lib/model/checklist';

/** The vetting checklist beside the profile on a page. */
export interface Checking {
  /** What is to be checked, in the user's order: the product's items by name, the user's own in words. */
  items: readonly string[];
  ticks: readonly Tick[];
  /** True once it is kept. */
  tick(item: string, isOn: boolean): Promise<boolean>;
}
