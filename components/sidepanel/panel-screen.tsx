import type { ReactNode } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

export type PanelTab = 'profile' | 'shortlist' | 'compare' | 'campaigns';

interface PanelScreenProps {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  counts: { shortlist: number };
  content: Record<PanelTab, ReactNode>;
  /** Stands below every tab. */
  foot?: ReactNode;
}

const TABS: readonly PanelTab[] = ['profile', 'shortlist', 'compare', 'campaigns'];

/** The side panel: this profile, the shortlist, the comparison, in tabs. */
export function PanelScreen({ tab, onTab, counts, content, foot }: PanelScreenProps) {
  const { nav, product } = usePageMessages();
  const label = {
    profile: nav.thisProfile,
    shortlist: `${nav.shortlist} ${counts.shortlist}`,
    compare: nav.compare,
    campaigns: nav.campaigns,
  };
  return (
    <main>
      <h1 className="sr">{product}</h1>
      <div className="panel-tabs" role="tablist" aria-label={product}>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls={`panel-${name}`}
            onClick={() => onTab(name)}
          >
            {label[name]}
          </button>
        ))}
      </div>
      <div className="panel-body" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {content[tab]}
        {foot}
      </div>
    </main>
  );
}
