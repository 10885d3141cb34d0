import { usePageMessages } from '@/components/desk/page-messages';
import { SayField } from '@/components/ui/say-field';
import { DAY_ORDERS } from '@/lib/campaign/import/days';
import type { BadResultRow, ResultProblem, UnsaidOfResults } from '@/lib/campaign/import/plan';
import { RESULT_ORIGINS, type ResultOrigin } from '@/lib/model/campaign';
import { CURRENCIES } from '@/lib/model/notes';

interface ResultsSayProps {
  origin: ResultOrigin;
  unsaid: UnsaidOfResults;
  bad: readonly BadResultRow[];
  /** The currency that stands first to choose: the campaign's. */
  first: string;
  onOrigin: (origin: ResultOrigin) => void;
  onUnsaid: (unsaid: UnsaidOfResults) => void;
}

/** What a file does not say itself: where it is from, and only where rows need it, their currency and order of dates. */
export function ResultsSay({ origin, unsaid, bad, first, onOrigin, onUnsaid }: ResultsSayProps) {
  const { results: words } = usePageMessages();
  const isAsked = (problem: ResultProblem) => bad.some((one) => one.problem === problem);
  const currencies = [...new Set([first, ...CURRENCIES])];
  return (
    <>
      <label className="say-field">
        {words.origin}{' '}
        <select
          className="field"
          value={origin}
          onChange={({ target }) => onOrigin(RESULT_ORIGINS.find((one) => one === target.value) ?? origin)}
        >
          {RESULT_ORIGINS.map((one) => (
            <option key={one} value={one}>
              {words.origins[one]}
            </option>
          ))}
        </select>
      </label>
      {(unsaid.currency !== null || isAsked('no-currency')) && (
        <SayField
          label={words.currency}
          none={words.noCurrency}
          value={unsaid.currency}
          options={currencies.map((value) => ({ value, text: value }))}
          onChange={(currency) => onUnsaid({ ...unsaid, currency })}
        />
      )}
      {(unsaid.order !== null || isAsked('date-ambiguous')) && (
        <SayField
          label={words.dayOrder}
          none={words.noDayOrder}
          value={unsaid.order}
          options={DAY_ORDERS.map((value) => ({ value, text: words.orders[value] }))}
          onChange={(order) => onUnsaid({ ...unsaid, order: DAY_ORDERS.find((one) => one === order) ?? null })}
        />
      )}
    </>
  );
}
