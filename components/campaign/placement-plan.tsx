import { usePageMessages } from '@/components/desk/page-messages';
import { Avatar } from '@/components/ui/avatar';
import { useI18n } from '@/components/ui/i18n';
import { othersWithCode, othersWithContent } from '@/lib/campaign/import/match';
import type { MeasuredPlacement } from '@/lib/campaign/measured';
import { contentOf } from '@/lib/campaign/utm';
import { type Campaign, type CampaignPlacement, type PlacementFormat, UTM_LENGTH } from '@/lib/model/campaign';
import { CURRENCIES } from '@/lib/model/notes';
import type { ProfileKey } from '@/lib/model/profile';
import type { CampaignsWork } from './campaign-work';
import { formatsOf } from './formats-of';
import { NumberField } from './number-field';
import { PlacementLink } from './placement-link';
import { readKind, readPosts } from './read-number';
import type { Removed } from './removed-store';
import { TextField } from './text-field';

interface PlacementPlanProps {
  one: MeasuredPlacement;
  campaign: Campaign;
  /** All of the campaign, this one among them. */
  placements: readonly CampaignPlacement[];
  work: CampaignsWork;
  onRemoved: (removed: Removed | null) => void;
  onProfile: (key: ProfileKey) => void;
}

/** One creator in one format: how many posts, the three costs, code and link. */
export function PlacementPlan({ one, campaign, placements, work, onRemoved, onProfile }: PlacementPlanProps) {
  const { campaign: words, money } = usePageMessages();
  const { m, f } = useI18n();
  const { placement, platform } = one;
  const change = (patch: Parameters<CampaignsWork['setPlacement']>[1]) => void work.setPlacement(placement.id, patch);
  const named = (twins: CampaignPlacement[]) =>
    twins.map(({ name, format }) => words.placements.of(name, words.format[format])).join(' · ');
  const [byCode, byContent] = [othersWithCode(placement, placements), othersWithContent(placement, placements)];
  const remove = async () => {
    const undo = await work.removePlacement(placement.id);
    onRemoved(undo && { text: words.placements.removed(placement.name), undo });
  };
  return (
    <fieldset className="placement">
      <legend className="sr">{words.placements.of(placement.name, words.format[placement.format])}</legend>
      <div className="placement-who">
        <Avatar name={placement.name} />
        <span>
          <button type="button" className="link" onClick={() => onProfile(placement.profileKey)}>
            {placement.name}
          </button>
          <small>{m.platform[platform]}</small>
        </span>
        <button
          type="button"
          className="btn sm quiet"
          aria-label={words.placements.remove(placement.name)}
          onClick={() => void remove()}
        >
          {words.placements.take}
        </button>
      </div>
      <div className="placement-fields">
        <label className="money-field">
          {words.placements.format}
          <select
            className="field"
            value={placement.format}
            onChange={({ target }) => change({ format: target.value as PlacementFormat })}
          >
            {formatsOf(platform).map((format) => (
              <option key={format} value={format}>
                {words.format[format]}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={words.placements.posts}
          value={placement.posts}
          read={readPosts(1)}
          write={String}
          bad={money.implied.postsBad}
          onKeep={(posts) => posts !== null && change({ posts })}
        />
        {(['fee', 'product', 'platformCost'] as const).map((part) => (
          <NumberField
            key={part}
            label={money.input[part]}
            value={placement[part]}
            read={readKind('money')}
            write={f.amount}
            bad={money.bad.money}
            onKeep={(value) => change({ [part]: value })}
          />
        ))}
        <label className="money-field">
          {words.fields.currency}
          <select
            className="field"
            value={placement.currency}
            onChange={({ target }) => change({ currency: target.value })}
          >
            {[...new Set([placement.currency, ...CURRENCIES])].sort().map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <TextField
          label={words.placements.code}
          value={placement.code}
          longest={UTM_LENGTH}
          onKeep={(code) => change({ code })}
        />
        <PlacementLink placement={placement} campaign={campaign} onChange={change} />
      </div>
      {byCode.length > 0 && (
        <p className="money-hint" role="status">
          {words.placements.sharedCode(placement.code, named(byCode))}
        </p>
      )}
      {byContent.length > 0 && (
        <p className="money-hint" role="status">
          {words.placements.sharedContent(contentOf(placement), named(byContent))}
        </p>
      )}
      {one.cost.missing.length > 0 && (
        <p className="money-hint">
          {words.placements.noCost(one.cost.missing.map((gap) => words.gap[gap]).join(', '))}
        </p>
      )}
    </fieldset>
  );
}
