import { BenchmarkBand } from '@/components/kpi/benchmark-band';
import { Explanation } from '@/components/kpi/explanation';
import { KpiTile } from '@/components/kpi/kpi-tile';
import { VerdictChip } from '@/components/kpi/verdict-chip';
import { Avatar } from '@/components/ui/avatar';
import { I18nProvider } from '@/components/ui/i18n';
import { Logo } from '@/components/ui/logo';
import { Progress } from '@/components/ui/progress';
import { type Lang, MESSAGES } from '@/lib/i18n/messages';
import type { TabView } from '@/lib/messaging/protocol';
import type { KpiId } from '@/lib/model/measure';
import type { Reference } from '@/lib/model/report';
import { firm, indicative, known, none, own, reported } from '../../support/reports/parts';

const TYPICAL = [0.012, 0.021, 0.031] as const;

const REFERENCES: Record<string, [number, number, number, Reference]> = {
  above: [0.037, 0.033, 0.045, firm(TYPICAL, 'above')],
  typical: [0.022, 0.019, 0.026, firm(TYPICAL, 'typical')],
  below: [0.006, 0.004, 0.009, firm(TYPICAL, 'below')],
  hollow: [0.037, 0.028, 0.045, firm(TYPICAL, 'above', true)],
  'off scale': [0.21, 0.18, 0.24, firm(TYPICAL, 'above')],
  'off scale, low': [0.0001, 0.0001, 0.0002, firm([0.02, 0.03, 0.031], 'below')],
  'figures, above': [0.037, 0.033, 0.045, indicative('above', 0.0178, 0.0219)],
  'figures, between': [0.02, 0.019, 0.021, indicative('between', 0.0178, 0.0219, 0.04)],
  'figures, one': [0.01, 0.009, 0.011, indicative('below', 0.0178)],
  'figures, unclear': [0.02, 0.015, 0.024, indicative(null, 0.0178, 0.0219)],
  rank: [0.03, 0.025, 0.036, own(2, 7)],
  'own band': [0.037, 0.033, 0.045, own(2, 24, TYPICAL, 'above')],
  none: [0.03, 0.025, 0.036, none('nothing-published')],
};

/** One KPI's explanation, as it stands in the card. */
export function Why({ lang, view, id }: { lang: Lang; view: TabView | null; id: KpiId }) {
  const reported = view?.report?.measures.find(({ measure }) => measure.id === id);
  if (!reported) return null;
  return (
    <I18nProvider lang={lang} words={MESSAGES}>
      <div className="cg ov">
        <Explanation reported={reported} onBack={() => {}} />
      </div>
    </I18nProvider>
  );
}

/** The parts of which screens are made. */
export function Kit({ lang }: { lang: Lang }) {
  return (
    <I18nProvider lang={lang} words={MESSAGES}>
      <div className="cg card" style={{ width: 336, padding: 16, display: 'grid', gap: 8 }}>
        {Object.entries(REFERENCES).map(([name, [value, low, high, reference]]) => {
          const shown = reported(known('engagementRateByFollowers', value, low, high), reference);
          return (
            <div
              key={name}
              style={{ display: 'grid', gridTemplateColumns: '84px 100px minmax(0, 1fr)', alignItems: 'center' }}
            >
              <span className="muted">{name}</span>
              <BenchmarkBand reported={shown} />
              <span style={{ paddingLeft: 10 }}>
                <VerdictChip reported={shown} />
              </span>
            </div>
          );
        })}
        <div style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          <Logo size={32} /> <Avatar name="Nora Quill" /> <Avatar name="@ottobakes" /> <Avatar name="Åsa É. Świt" />
        </div>
        <Progress done={5} of={12} />
        <KpiTile
          form="stacked"
          reported={reported(known('engagementRateByFollowers', 0.037, 0.033, 0.045), firm(TYPICAL, 'above'))}
          onWhy={() => {}}
        />
      </div>
    </I18nProvider>
  );
}
