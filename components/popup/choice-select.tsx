import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type ReferenceChoice, type Report, TIERS, type Tier } from '@/lib/model/report';

interface ChoiceSelectProps {
  report: Report;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
}

/** Which reference to compare with: the best there is, the published figures of a tier, or the profiles read. */
export function ChoiceSelect({ report, choice, onChoice }: ChoiceSelectProps) {
  const { compareWith } = usePageMessages();
  const { m } = useI18n();
  const id = useId();
  const value = choice.kind === 'tier' ? choice.tier : choice.kind;
  const select = (chosen: string) =>
    onChoice(chosen === 'auto' || chosen === 'own' ? { kind: chosen } : { kind: 'tier', tier: chosen as Tier });
  return (
    <div className="compared-with">
      <label htmlFor={id}>{compareWith.label}</label>
      <select id={id} className="field" value={value} onChange={(event) => select(event.target.value)}>
        <option value="auto">
          {compareWith.auto(report.tier ? `${m.platform[report.profile.platform]}, ${m.tier[report.tier]}` : '')}
        </option>
        <option value="own">{compareWith.own}</option>
        {TIERS.filter((tier) => tier !== 'pico').map((tier) => (
          <option key={tier} value={tier}>
            {compareWith.tier(m.tier[tier])}
          </option>
        ))}
      </select>
    </div>
  );
}
