import { usePageMessages } from '@/components/desk/page-messages';
import { SiteAccess } from '@/components/popup/site-access';
import { ChoiceSetting } from '@/components/settings/choice-setting';
import { PageIcon, type PageIconName } from '@/components/ui/page-icon';
import { ExampleFigure } from './example-figure';

/** What the extension is for, on a figure. */
export function FiguresScreen({ onAskAccess }: { onAskAccess: (() => void) | null }) {
  const { welcome } = usePageMessages();
  return (
    <>
      <p>{welcome.figures.body}</p>
      {onAskAccess && <SiteAccess onAsk={onAskAccess} />}
      <ExampleFigure />
    </>
  );
}

const PROMISES: { name: 'passive' | 'local' | 'honest'; icon: PageIconName }[] = [
  { name: 'passive', icon: 'pause' },
  { name: 'local', icon: 'lock' },
  { name: 'honest', icon: 'status-shortlisted' },
];

/** What the user can rely on. */
export function PromisesScreen() {
  const { welcome } = usePageMessages();
  return (
    <ul className="promises">
      {PROMISES.map(({ name, icon }) => (
        <li key={name}>
          <PageIcon name={icon} />
          <div>
            <h2 className="h2">{welcome.promises[name].title}</h2>
            <p>{welcome.promises[name].body}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface StartScreenProps {
  sector: string | null;
  onSector: (sector: string | null) => void;
}

/** The daily work in three steps, and the one thing to choose. */
export function StartScreen({ sector, onSector }: StartScreenProps) {
  const { welcome, settings: words } = usePageMessages();
  const sectors = Object.entries(words.sectors).map(([value, label]) => ({ value, label }));
  return (
    <>
      <ol className="first-steps">
        {welcome.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{welcome.start.pin}</p>
      <ChoiceSetting
        label={words.sector}
        help={words.sectorHelp}
        value={sector ?? ''}
        options={[{ value: '', label: words.sectorNone }, ...sectors]}
        onChange={(chosen) => onSector(chosen || null)}
      />
    </>
  );
}
