import type { ReactNode } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { TabList } from '@/components/ui/tab-list';

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
      <TabList
        label={product}
        tabs={TABS.map((name) => ({ name, text: label[name] }))}
        selected={tab}
        onSelect={onTab}
        ids={{ tab: 'tab-', panel: 'panel-' }}
      />
      <div className="panel-body" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {content[tab]}
        {foot}
      </div>
    </main>
  );
}
