import { useId } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Vanity } from '@/lib/goals/vanity';

/** Figures that may mislead here, each with its evidence and what to look at instead. */
export function VanityList({ found }: { found: readonly Vanity[] }) {
  const { vanity: words } = usePageMessages().goals;
  const { f } = useI18n();
  const id = useId();
  if (found.length === 0) return null;
  const text = (one: Vanity): string => {
    switch (one.kind) {
      case 'followers':
        return words.followers(f.measure(one.viewRate.measure), f.value(one.p10, 'fraction', 3));
      case 'likes':
        return words.likes(f.value(one.generic.measure.value, 'fraction', 2), one.generic.measure.n);
      case 'emv':
        return words.emv;
      case 'mean':
        return words.mean(f.value(one.mean, 'count', 3), f.measure(one.reported.measure));
    }
  };
  return (
    <section className="goal-vanity" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <ul>
        {found.map((one) => (
          <li key={one.kind}>{text(one)}</li>
        ))}
      </ul>
    </section>
  );
}
