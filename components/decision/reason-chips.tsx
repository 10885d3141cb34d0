import { useI18n } from '@/components/ui/i18n';

interface ReasonChipsProps {
  offered: readonly string[];
  chosen: readonly string[];
  onToggle: (reason: string, isOn: boolean) => void;
}

/** Why: each reason is on or off. One that was chosen and is no longer offered can still be taken off. */
export function ReasonChips({ offered, chosen, onToggle }: ReasonChipsProps) {
  const { m } = useI18n();
  const all = [...new Set([...offered, ...chosen])];
  return (
    <fieldset className="reasons">
      <legend>{m.decision.why}</legend>
      {all.map((reason) => {
        const isOn = chosen.includes(reason);
        return (
          <button
            key={reason}
            type="button"
            className="btn sm reason"
            aria-pressed={isOn}
            onClick={() => onToggle(reason, !isOn)}
          >
            {reason}
          </button>
        );
      })}
    </fieldset>
  );
}
