import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { FROM_HEADER } from '@/lib/kpi/made-of';
import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import { CorrectedLine } from './corrected-line';
import { useCorrecting } from './correcting';
import { NumberForm } from './number-form';
import { countIn } from './read-count';

/** The followers that a figure goes by, which the user may put right. */
export function HeaderCounts({ report, measure }: { report: Report; measure: Measure }) {
  const { why } = usePageMessages();
  const { f } = useI18n();
  const correcting = useCorrecting();
  const [isOpen, setOpen] = useState(false);
  const { key, followers } = report.profile;
  const isMadeOf = measure.basis === 'followers' || (FROM_HEADER[measure.id] ?? []).includes('followers');
  if (!isMadeOf || !followers) return null;
  const correction = report.corrections.find(({ what }) => what.kind === 'followers');
  return (
    <>
      <dt>{why.followers}</dt>
      <dd>
        {correction ? (
          <CorrectedLine profileKey={key} correction={correction} label={why.followers} />
        ) : (
          <b>{f.quantity(followers)}</b>
        )}{' '}
        {correcting && (
          <button
            type="button"
            className="btn sm quiet"
            aria-expanded={isOpen}
            aria-label={why.correctFollowers}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? why.cancel : why.correct}
          </button>
        )}
        {correcting && isOpen && (
          <NumberForm
            label={why.followers}
            first={f.whole(followers.value)}
            read={countIn}
            bad={why.bad}
            onSave={(value) => correcting.correct(key, { kind: 'followers', value })}
          />
        )}
      </dd>
    </>
  );
}
