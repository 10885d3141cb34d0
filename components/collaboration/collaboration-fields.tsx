import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { moneyText } from '@/lib/i18n/money-text';
import { CURRENCIES, type Quote } from '@/lib/model/notes';
import type { Expectation } from '@/lib/money/expected';
import { COST, type CollaborationInput } from '@/lib/money/inputs';
import { AmountField, type Suggestion } from './amount-field';
import { expectationText } from './money-words';
import { KIND } from './read-input';
import type { Drafts } from './use-drafts';

interface CollaborationFieldsProps {
  drafts: Drafts;
  quote: Quote | null;
  expected: { views: Expectation | null; engagements: Expectation | null };
}

const GROUPS = {
  cost: COST,
  reach: ['impressions', 'views', 'engagements', 'clicks'],
  sales: ['conversions', 'revenue', 'orderValue', 'margin'],
} as const satisfies Record<string, readonly CollaborationInput[]>;

/** All that may be typed of a collaboration, with what the profile’s own figures and the quote suggest. */
export function CollaborationFields({ drafts, quote, expected }: CollaborationFieldsProps) {
  const { lang, m, f } = useI18n();
  const { money: words } = usePageMessages();
  const { currency } = drafts.current;

  const typical = (name: 'views' | 'engagements'): Suggestion | null => {
    const of = expected[name];
    if (!of) return null;
    const whole = Math.round(of.value);
    return {
      placeholder: f.value(of.value, 'count'),
      basis: expectationText(of, words, m, f),
      take: f.whole(whole),
      onTake: () => drafts.put(name, whole),
    };
  };
  const suggestionFor = (name: CollaborationInput): Suggestion | null => {
    if (name === 'views' || name === 'engagements') return typical(name);
    if (name !== 'fee' || !quote) return null;
    const amount = moneyText(lang).money(quote.amount, quote.currency);
    // An amount in another currency is no amount in this one.
    const take = quote.currency === currency ? amount : null;
    return { placeholder: amount, basis: words.quoted(amount), take, onTake: () => drafts.put('fee', quote.amount) };
  };
  return (
    <div className="money-fields">
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          {GROUPS[group].map((name) => (
            <AmountField
              key={name}
              label={words.input[name]}
              kind={KIND[name]}
              text={drafts.text(name)}
              isBad={drafts.isBad(name)}
              onType={(text) => drafts.type(name, text)}
              onLeave={() => drafts.leave(name)}
              suggestion={suggestionFor(name)}
            />
          ))}
          {group === 'cost' && (
            <>
              <label className="money-field">
                {words.currency}
                <select className="field" value={currency} onChange={({ target }) => drafts.setCurrency(target.value)}>
                  {[...new Set([currency, ...CURRENCIES])].sort().map((code) => (
                    <option key={code}>{code}</option>
                  ))}
                </select>
              </label>
              <p className="money-hint wide">{words.costHint}</p>
            </>
          )}
        </fieldset>
      ))}
    </div>
  );
}
