import { useState } from 'react';
import { useI18n } from '@/components/ui/i18n';
import type { OwnSummary } from '@/lib/benchmarks/own-summary';
import { KPIS_UNITS } from './kpi-units';
import { useBenchmarkWords } from './use-benchmark-words';

/** So many lines until more are asked for. */
const FIRST = 8;

/** What the profiles that the user has read show: how many, the median, the middle half. */
export function ReadProfiles({ summaries }: { summaries: readonly OwnSummary[] }) {
  const { read: words } = useBenchmarkWords();
  const { m, f } = useI18n();
  const [isWhole, setWhole] = useState(false);
  if (summaries.length === 0) return null;
  const shown = isWhole ? summaries : summaries.slice(0, FIRST);
  const nameOf = ({ platform, kpi, format }: OwnSummary) => {
    const isRate = kpi === 'engagementRateByFollowers' || kpi === 'engagementRateByViews';
    const basis = isRate && m.kpi.basis[kpi === 'engagementRateByViews' ? 'views' : 'followers'];
    return [m.platform[platform], m.kpi.label[kpi], basis, format && m.format[format](2)].filter(Boolean).join(' · ');
  };
  return (
    <section className="card read-profiles">
      <h2 className="h2">{words.title}</h2>
      <p className="muted">{words.help}</p>
      <table className="keep-table">
        <thead>
          <tr>
            <th scope="col">{words.kpi}</th>
            <th scope="col">{words.size}</th>
            {[words.count, words.median, words.middle].map((head) => (
              <th key={head} scope="col" className="n">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => {
            const unit = KPIS_UNITS[one.kpi];
            return (
              <tr key={[one.platform, one.kpi, one.format, one.tier].join()}>
                <th scope="row">{nameOf(one)}</th>
                <td>{m.tier[one.tier]}</td>
                <td className="n">{one.count}</td>
                <td className="n">{f.value(one.median, unit, 3)}</td>
                <td className="n">
                  {one.quartiles ? (
                    f.range(one.quartiles.p25, one.quartiles.p75, unit, 3)
                  ) : (
                    <small>{words.tooFew}</small>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < summaries.length && (
        <button type="button" className="btn sm quiet" onClick={() => setWhole(true)}>
          {words.more(summaries.length - shown.length)}
        </button>
      )}
    </section>
  );
}
