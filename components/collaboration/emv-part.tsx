import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Collaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import { CURRENCIES } from '@/lib/model/notes';
import type { PlatformId } from '@/lib/model/platform';
import { emv } from '@/lib/money/emv';
import { asRates, changedRates, defaultRates, publishedRates } from '@/lib/money/emv-rates';
import { AmountField } from './amount-field';
import { FigureLine } from './figure-line';
import { readInput } from './read-input';

/** The rates that the user works with; null: off. */
export interface EmvChoice {
  rates: EmvRates | null;
  save: (rates: EmvRates | null) => void;
}

interface EmvPartProps extends EmvChoice {
  platform: PlatformId;
  collaboration: Collaboration;
}

/** Earned media value, in a fold of its own: off until it is wanted, with a vendor’s rates or the user’s. */
export function EmvPart({ platform, collaboration, rates, save }: EmvPartProps) {
  const { money: words } = usePageMessages();
  const { f } = useI18n();
  const [drafts, setDrafts] = useState<Partial<Record<'cpm' | 'cpe', string>>>({});
  const now = Date.now();
  const today = new Date(now).toLocaleDateString('sv-SE');
  const published = publishedRates(platform);
  const blank: EmvRates = { cpm: null, per: 'impressions', cpe: null, currency: 'USD', source: null, date: today };
  const change = (to: EmvRates | null) => {
    setDrafts({});
    save(to);
  };
  const read = (name: 'cpm' | 'cpe') => {
    const draft = drafts[name];
    return draft === undefined ? (rates?.[name] ?? null) : readInput('money', draft);
  };
  const leave = (name: 'cpm' | 'cpe') => {
    const value = read(name);
    if (rates && value !== 'bad' && value !== rates[name]) save(changedRates(rates, { [name]: value }, today));
  };
  const known = (name: 'cpm' | 'cpe') => {
    const value = read(name);
    return value === 'bad' ? null : value;
  };
  const chosen = published.findIndex(({ source }) => source === rates?.source);
  return (
    <details className="fold money-emv">
      <summary>
        {words.emv.title} <small>{words.emv.help}</small>
      </summary>
      <p className="money-hint">{words.emv.warning}</p>
      <label className="money-on">
        <input
          type="checkbox"
          checked={rates !== null}
          onChange={({ target }) => change(target.checked ? (defaultRates(platform) ?? blank) : null)}
        />{' '}
        {words.emv.on}
      </label>
      {rates && (
        <>
          {published.length === 0 && <p className="money-hint">{words.emv.none}</p>}
          <div className="money-rates">
            <label className="money-field wide">
              {words.emv.rates}
              <select
                className="field"
                value={chosen}
                onChange={({ target }) => {
                  const picked = published[Number(target.value)];
                  if (picked) change(asRates(picked));
                }}
              >
                {chosen < 0 && <option value={-1}>{words.emv.own(dated(rates.date, f.dateWithYear))}</option>}
                {published.map((one, index) => (
                  <option key={one.records.join(' ')} value={index}>
                    {(one.quality === 'C' ? words.emv.weak : words.emv.published)(one.source, String(one.year ?? ''))}
                  </option>
                ))}
              </select>
            </label>
            {(['cpm', 'cpe'] as const).map((name) => (
              <AmountField
                key={name}
                label={name === 'cpm' ? words.emv.cpm[rates.per] : words.emv.cpe}
                kind="money"
                text={drafts[name] ?? (rates[name] === null ? '' : f.amount(rates[name]))}
                isBad={read(name) === 'bad'}
                onType={(text) => setDrafts((before) => ({ ...before, [name]: text }))}
                onLeave={() => leave(name)}
              />
            ))}
            <label className="money-field">
              {words.emv.currency}
              <select
                className="field"
                value={rates.currency}
                onChange={({ target }) => save(changedRates(rates, { currency: target.value }, today))}
              >
                {[...new Set([rates.currency, ...CURRENCIES])].sort().map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </select>
            </label>
          </div>
          <FigureLine
            figure={emv.compute({
              collaboration,
              expected: null,
              emv: { ...rates, cpm: known('cpm'), cpe: known('cpe') },
            })}
            currency={rates.currency}
            formula={words.formula.emv}
          />
        </>
      )}
    </details>
  );
}

/** A day in words; a year as it is. */
const dated = (date: string, day: (at: number) => string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? day(new Date(`${date}T12:00`).getTime()) : date;
