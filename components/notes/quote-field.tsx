import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { CURRENCIES, DELIVERABLE_LENGTH, type Quote } from '@/lib/model/notes';
import { readAmount } from '@/lib/parsing/read-amount';

interface QuoteFieldProps {
  quote: Quote | null;
  onChange: (quote: Quote | null) => void;
}

/** What the creator asks for. Kept once the amount is one; no amount: no quote. */
export function QuoteField({ quote, onChange }: QuoteFieldProps) {
  const { notes: words, brief } = usePageMessages();
  const { f } = useI18n();
  const id = useId();
  // What was typed stays as it was typed, and is there before the quote has been kept.
  const [amount, setAmount] = useState<string | null>(null);
  const [currency, setCurrency] = useState(quote?.currency ?? 'EUR');
  const [deliverable, setDeliverable] = useState<string | null>(null);
  const written = amount ?? (quote ? f.amount(quote.amount) : '');
  const isBad = written.trim() !== '' && readAmount(written) === null;
  const keep = (change: Partial<Quote> = {}) => {
    const value = readAmount(written);
    if (isBad) return;
    const next = { currency, deliverable: (deliverable ?? quote?.deliverable ?? '').trim(), ...change };
    if (value === null ? quote !== null : !isSame(quote, { amount: value, ...next }))
      onChange(value === null ? null : { amount: value, ...next });
  };
  return (
    <fieldset className="quote-field">
      <legend>{words.quote}</legend>
      <input
        className="field"
        inputMode="decimal"
        aria-label={words.amount}
        placeholder={words.amount}
        aria-invalid={isBad || undefined}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        value={written}
        onChange={({ target }) => setAmount(target.value)}
        onBlur={() => keep()}
      />
      <select
        className="field"
        aria-label={words.currency}
        value={currency}
        onChange={({ target }) => {
          setCurrency(target.value);
          keep({ currency: target.value });
        }}
      >
        {[...new Set([currency, ...CURRENCIES])].sort().map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      <input
        className="field deliverable"
        aria-label={words.deliverable}
        placeholder={`${words.deliverable}${brief.colon}${words.deliverableExample}`}
        maxLength={DELIVERABLE_LENGTH}
        value={deliverable ?? quote?.deliverable ?? ''}
        onChange={({ target }) => setDeliverable(target.value)}
        onBlur={() => keep()}
      />
      {isBad && (
        <p id={`${id}-bad`} role="alert">
          {words.badAmount}
        </p>
      )}
    </fieldset>
  );
}

const isSame = (one: Quote | null, other: Quote): boolean =>
  one?.amount === other.amount && one.currency === other.currency && one.deliverable === other.deliverable;
