import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import type { InputKind } from './read-input';

export interface Suggestion {
  /** What stands in the empty field. */
  placeholder: string;
  /** Where it comes from. */
  basis: string;
  /** Named in the button that takes it over; null: there is none. */
  take: string | null;
  onTake: () => void;
}

interface AmountFieldProps {
  label: string;
  kind: InputKind;
  text: string;
  isBad: boolean;
  onType: (text: string) => void;
  onLeave: () => void;
  /** Offered while the field is empty, and never used by itself. */
  suggestion?: Suggestion | null;
}

/** A number that is typed as one likes to; what can’t be read stays, with what to write instead. */
export function AmountField({ label, kind, text, isBad, onType, onLeave, suggestion }: AmountFieldProps) {
  const { money: words } = usePageMessages();
  const id = useId();
  const offered = text.trim() === '' ? suggestion : null;
  const described = isBad ? `${id}-bad` : offered ? `${id}-basis` : undefined;
  return (
    <div className="money-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        inputMode={kind === 'count' ? 'numeric' : 'decimal'}
        autoComplete="off"
        placeholder={offered?.placeholder}
        aria-invalid={isBad || undefined}
        aria-describedby={described}
        value={text}
        onChange={({ target }) => onType(target.value)}
        onBlur={onLeave}
      />
      {isBad && (
        <p id={`${id}-bad`} className="money-bad" role="alert">
          {words.bad[kind]}
        </p>
      )}
      {offered && (
        <p className="money-hint">
          <span id={`${id}-basis`}>{offered.basis}</span>
          {offered.take && (
            <>
              {' '}
              <button type="button" aria-label={words.takeOver(offered.take, label)} onClick={offered.onTake}>
                {words.use}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
