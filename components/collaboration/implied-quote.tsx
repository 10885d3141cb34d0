import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { moneyText } from '@/lib/i18n/money-text';
import type { Quote } from '@/lib/model/notes';
import { FORMATS, type Format } from '@/lib/model/platform';
import type { Report } from '@/lib/model/report';
import { formatsToExpect } from '@/lib/money/expected';
import { impliedByQuote } from '@/lib/money/implied';
import { FigureLine } from './figure-line';
import { fromText } from './money-words';

/** How many posts a plan is for, as it is typed, and of which format; null: that of the card. */
export interface Planned {
  posts: string;
  format: Format | null;
}

/** The number of posts, 1 to 99; null where it is none. */
export const postsOf = ({ posts }: Planned): number | null =>
  /^\d{1,2}$/.test(posts.trim()) && Number(posts) > 0 ? Number(posts) : null;

interface ImpliedQuoteProps {
  report: Report;
  quote: Quote | null;
  planned: Planned;
  onPlanned: (planned: Planned) => void;
}

/** What the creator’s quote comes to per view, impression and engagement, were the posts typical ones. */
export function ImpliedQuote({ report, quote, planned, onPlanned }: ImpliedQuoteProps) {
  const { lang, m } = useI18n();
  const { money: words } = usePageMessages();
  const id = useId();
  const posts = postsOf(planned);
  const formats = formatsToExpect(report);
  const figures = posts === null ? [] : impliedByQuote(report, quote, { format: planned.format, posts });
  return (
    <section className="money-part" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.implied.title}</h3>
      <p className="money-hint">
        {quote
          ? words.implied.intro(moneyText(lang).money(quote.amount, quote.currency), quote.deliverable)
          : words.implied.none}
      </p>
      <div className="money-plan">
        <label className="money-field">
          {words.implied.posts}
          <input
            className="field"
            inputMode="numeric"
            value={planned.posts}
            aria-invalid={posts === null || undefined}
            aria-describedby={posts === null ? `${id}-bad` : undefined}
            onChange={({ target }) => onPlanned({ ...planned, posts: target.value })}
          />
        </label>
        {formats.length > 0 && (
          <label className="money-field">
            {words.implied.format}
            <select
              className="field"
              value={planned.format ?? ''}
              onChange={({ target }) =>
                onPlanned({ ...planned, format: FORMATS.find((format) => format === target.value) ?? null })
              }
            >
              <option value="">{words.implied.asCard}</option>
              {formats.map((format) => (
                <option key={format} value={format}>
                  {m.format[format](2)}
                </option>
              ))}
            </select>
          </label>
        )}
        {posts === null && (
          <p id={`${id}-bad`} className="money-bad" role="alert">
            {words.implied.postsBad}
          </p>
        )}
      </div>
      {quote &&
        figures.map((figure) => (
          <FigureLine
            key={figure.id}
            figure={figure}
            currency={quote.currency}
            formula={words.implied.formula[figure.id as 'cpm' | 'cpv' | 'cpe']}
            from={figure.from && fromText(figure.from, words, m)}
          />
        ))}
    </section>
  );
}
