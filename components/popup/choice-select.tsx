import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { type ReferenceChoice, type Report, type ReportedMeasure, TIERS, type Tier } from '@/lib/model/report';

interface ChoiceSelectProps {
  report: Report;
  choice: ReferenceChoice;
  onChoice: (choice: ReferenceChoice) => void;
}

const SOURCE = 'source:';

/** Which reference to compare with: the best there is, the published figures of a tier or of one source, or the profiles read. */
export function ChoiceSelect({ report, choice, onChoice }: ChoiceSelectProps) {
  const { compareWith } = usePageMessages();
  const { m } = useI18n();
  const id = useId();
  // A source that was chosen on another profile stays the choice here, where it may have nothing.
  const sources = [...new Set([...sourcesOf(report), ...(choice.kind === 'source' ? [choice.source] : [])])];
  // As does the choice of the user's own figures.
  const hasImported = choice.kind === 'imported' || report.measures.some(hasOwnFigures);
  return (
    <div className="compared-with">
      <label htmlFor={id}>{compareWith.label}</label>
      <select
        id={id}
        className="field"
        value={optionOf(choice)}
        onChange={({ target }) => onChoice(choiceOf(target.value))}
      >
        <option value="auto">
          {compareWith.auto(report.tier ? `${m.platform[report.profile.platform]}, ${m.tier[report.tier]}` : '')}
        </option>
        <option value="own">{compareWith.own}</option>
        {hasImported && <option value="imported">{compareWith.imported}</option>}
        {TIERS.filter((tier) => tier !== 'pico').map((tier) => (
          <option key={tier} value={tier}>
            {compareWith.tier(m.tier[tier])}
          </option>
        ))}
        {sources.length > 0 && (
          <optgroup label={compareWith.oneSource}>
            {sources.map((source) => (
              <option key={source} value={SOURCE + source}>
                {source}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

function optionOf(choice: ReferenceChoice): string {
  if (choice.kind === 'source') return SOURCE + choice.source;
  return choice.kind === 'tier' ? choice.tier : choice.kind;
}

function choiceOf(value: string): ReferenceChoice {
  if (value.startsWith(SOURCE)) return { kind: 'source', source: value.slice(SOURCE.length) };
  return value === 'auto' || value === 'own' || value === 'imported'
    ? { kind: value }
    : { kind: 'tier', tier: value as Tier };
}

const hasOwnFigures = ({ alternatives }: ReportedMeasure): boolean =>
  alternatives.some(({ level }) => level === 'imported');

/** The publishers that have a figure for this profile's size, by name. */
function sourcesOf({ measures }: Report): string[] {
  const published = measures.flatMap(({ alternatives }) =>
    alternatives.flatMap((reference) => {
      if (reference.level === 'firm') return [reference.figure.source];
      return reference.level === 'indicative' ? reference.figures.map(({ source }) => source) : [];
    }),
  );
  return [...new Set(published)].sort((a, b) => a.localeCompare(b));
}
