import { usePageMessages } from '@/components/desk/page-messages';
import { NumberSetting } from '@/components/settings/number-setting';
import type { Measure } from '@/lib/model/measure';
import { useCorrecting } from './correcting';

/** How large the sample is and how young its posts may be; both hold for every profile. */
export function SampleSettings({ measure }: { measure: Measure }) {
  const { why } = usePageMessages();
  const correcting = useCorrecting();
  // What is counted from the header alone has no sample.
  if (!correcting || measure.basis === 'comments' || (measure.of <= 1 && measure.excluded.length === 0)) return null;
  const { settings, change } = correcting;
  return (
    <>
      <dt>{why.sample.title}</dt>
      <dd className="why-sample">
        <NumberSetting
          label={why.sample.size}
          help={why.sample.sizeHelp}
          value={settings.windowSize}
          low={6}
          high={50}
          onChange={(windowSize) => void change({ windowSize })}
        />
        <NumberSetting
          label={why.sample.age}
          help={why.sample.ageHelp}
          value={settings.minimumAgeHours}
          low={0}
          high={720}
          onChange={(minimumAgeHours) => void change({ minimumAgeHours })}
        />
      </dd>
    </>
  );
}
