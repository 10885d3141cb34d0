import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { calibrationOf } from '@/lib/kpi/calibration';
import type { Measure } from '@/lib/model/measure';

/** How often intervals like this one held the truth, of simulated creators. */
export function CalibrationLine({ measure }: { measure: Measure }) {
  const { why } = usePageMessages();
  const { f } = useI18n();
  const found = calibrationOf(measure);
  if (!found) return null;
  const { coverage, runs, n, isRounded, width } = found;
  return (
    <>
      <dt>{why.calibration.title}</dt>
      <dd>
        {why.calibration.held(Math.round(100 * coverage), f.whole(runs), n, isRounded)}{' '}
        {why.calibration.width(f.value(width, 'fraction', 2))}
      </dd>
    </>
  );
}
