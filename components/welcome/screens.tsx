import { usePageMessages } from '@/components/desk/page-messages';
import { SiteAccess } from '@/components/popup/site-access';
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

/** The daily work in three steps. */
export function StartScreen() {
  const { welcome } = usePageMessages();
  return (
    <>
      <ol className="first-steps">
        {welcome.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{welcome.start.pin}</p>
    </>
  );
}
