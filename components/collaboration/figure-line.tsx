import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { moneyText } from '@/lib/i18n/money-text';
import type { MoneyFigure } from '@/lib/money/figure';
import { figureText, whyBlank } from './money-words';

interface FigureLineProps {
  figure: MoneyFigure;
  currency: string;
  formula: string;
  /** What it rests on, where that is no part of the figure. */
  from?: string | null;
}

/** A figure in one line, or what it lacks; its formula opens below. */
export function FigureLine({ figure, currency, formula, from = null }: FigureLineProps) {
  const { lang, m, f } = useI18n();
  const { money: words } = usePageMessages();
  const text = moneyText(lang);
  const value = figureText(figure, currency, text, m.to);
  const isBefore = figure.id === 'roi' && figure.basis === 'before-product-cost';
  const basis = figure.basis && figure.id !== 'roi' ? words.basis[figure.basis] : null;
  const interval =
    figure.id === 'conversionRate' && figure.low !== null && figure.high !== null
      ? words.interval(f.range(figure.low, figure.high, 'fraction'))
      : null;
  const small = value === null ? whyBlank(figure, words, text) : (interval ?? basis ?? from);
  return (
    <details className="money-line" data-figure={figure.id}>
      <summary>
        <span>{isBefore ? words.labelBefore : words.label[figure.id]}</span>{' '}
        <span className="money-value">
          {value !== null && <b>{value}</b>} {small && <small>{small}</small>}
        </span>
      </summary>
      <p>{formula}</p>
    </details>
  );
}
