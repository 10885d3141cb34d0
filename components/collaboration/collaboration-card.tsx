import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { type Collaboration, type CollaborationPatch, noCollaboration } from '@/lib/model/collaboration';
import type { EmvRates } from '@/lib/model/emv-rates';
import type { Quote } from '@/lib/model/notes';
import type { Report } from '@/lib/model/report';
import { expectedEngagement, expectedViews } from '@/lib/money/expected';
import { figuresOf } from '@/lib/money/registry';
import { scale } from '@/lib/stats/interval';
import { CollaborationFields } from './collaboration-fields';
import { type EmvChoice, EmvPart } from './emv-part';
import { FigureLine } from './figure-line';
import { ImpliedQuote, type Planned, postsOf } from './implied-quote';
import { PublishedPrices } from './published-prices';
import { useDrafts } from './use-drafts';

export interface CollaborationCardProps {
  report: Report;
  /** What was kept; null: nothing yet. */
  collaboration: Collaboration | null;
  /** Keeps what changed; the one who keeps it dates it. */
  save: (patch: CollaborationPatch) => void;
  /** What the creator asks for, from the notes. */
  quote: Quote | null;
  /** Where the rates of EMV are kept; without it they last as long as the card. */
  emv?: EmvChoice;
}

/** One collaboration with a profile: what it cost and brought is typed in, what that comes to stands beside it at once. */
export function CollaborationCard({ report, collaboration, save, quote, emv }: CollaborationCardProps) {
  const { money: words } = usePageMessages();
  const [rates, setRates] = useState<EmvRates | null>(null);
  const [planned, setPlanned] = useState<Planned>({ posts: '1', format: null });
  const stored = collaboration ?? blankOf(report, quote);
  const drafts = useDrafts(stored, collaboration === null, save);
  const [views, engagements] = [expectedViews(report, planned.format), expectedEngagement(report, planned.format)];
  const posts = postsOf(planned);
  const { current } = drafts;
  const figures = figuresOf({
    collaboration: current,
    expected: { views: views && posts !== null ? scale(views, posts) : null },
    emv: null,
  });
  return (
    <details className={`fold collaboration${collaboration ? '' : ' blank'}`} open={collaboration !== null}>
      <summary>
        {words.title} <small>{words.help}</small>
      </summary>
      <div className="money-sides">
        <CollaborationFields drafts={drafts} quote={quote} expected={{ views, engagements }} />
        <section className="money-results" aria-label={words.results}>
          {figures
            .filter(({ id }) => id !== 'emv')
            .map((figure) => (
              <FigureLine
                key={figure.id}
                figure={figure}
                currency={current.currency}
                formula={words.formula[figure.id]}
              />
            ))}
        </section>
      </div>
      <ImpliedQuote report={report} quote={quote} planned={planned} onPlanned={setPlanned} />
      <PublishedPrices report={report} />
      <EmvPart platform={report.profile.platform} collaboration={current} {...(emv ?? { rates, save: setRates })} />
    </details>
  );
}

/** Nothing typed yet, in the quote’s currency where there is one. */
const blankOf = ({ profile }: Report, quote: Quote | null): Collaboration =>
  noCollaboration(profile.key, quote?.currency ?? 'EUR');
