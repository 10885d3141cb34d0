import type { TabView } from '@/lib/messaging/protocol';

/** What the card has to say: nothing yet, an error instead of a profile, too few posts, or the figures. */
export type ViewState = 'loading' | 'error' | 'few' | 'ready';

const FEW = 6;

export function stateOf(view: TabView | null): ViewState {
  if (!view) return 'loading';
  const { report, error } = view;
  if (error ?? report?.error) return 'error';
  if (!report || (report.posts.length === 0 && report.measures.every(({ measure }) => measure.value === null)))
    return 'loading';
  return report.progress.read < FEW ? 'few' : 'ready';
}
