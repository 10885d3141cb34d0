import type { Mix } from '@/lib/campaign/mix';
import type { CampaignView } from '@/lib/campaign/view';
import type { ProfileKey } from '@/lib/model/profile';
import { CampaignFields } from './campaign-fields';
import type { CampaignsWork } from './campaign-work';
import { GoalsPlan } from './goals-plan';
import { MixCard } from './mix-card';
import { PlacementsPlan } from './placements-plan';
import { RateFields } from './rate-fields';
import type { Removed } from './removed-store';

export interface CampaignPart {
  view: CampaignView;
  work: CampaignsWork;
  onRemoved: (removed: Removed | null) => void;
}

interface PlanTabProps extends CampaignPart {
  mix: Mix;
  onMix: (mix: Mix) => void;
  onProfile: (key: ProfileKey) => void;
}

/** What is planned: the frame, who does what for how much, the goals, what another mix would do. */
export function PlanTab({ view, work, onRemoved, mix, onMix, onProfile }: PlanTabProps) {
  const { id } = view.book.campaign;
  return (
    <>
      <CampaignFields
        campaign={view.book.campaign}
        hasRevenue={view.book.placements.some(({ revenue }) => revenue !== null)}
        onChange={(patch) => void work.set(id, patch)}
        onItem={(item) => void work.setItem(id, item)}
      />
      <PlacementsPlan view={view} work={work} onRemoved={onRemoved} onProfile={onProfile} />
      <RateFields view={view} work={work} />
      <GoalsPlan view={view} work={work} />
      <MixCard view={view} work={work} onRemoved={onRemoved} mix={mix} onMix={onMix} />
    </>
  );
}
