import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';

/** A made-up figure as the card shows it, with what each of its parts says. */
export function ExampleFigure() {
  const { welcome } = usePageMessages();
  const { m, f } = useI18n();
  const { parts, example } = welcome.figures;
  const shown = [
    `${m.kpi.label.engagementRateByFollowers} ${f.value(0.0374, 'fraction', 3)}`,
    f.range(0.0312, 0.0441, 'fraction', 3),
    `${m.kpi.basis.followers} · ${welcome.figures.sample}`,
    m.typicalRange(f.range(0.016, 0.041, 'fraction')),
  ];
  return (
    <figure className="example-figure">
      <figcaption>{example}</figcaption>
      <dl>
        {parts.map((part, index) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>{shown[index]}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
