import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { Logo } from '@/components/ui/logo';
import { FiguresScreen, PromisesScreen, StartScreen } from './screens';

interface WelcomeScreenProps {
  /** Asks for the sites; null where the browser lets them be read. */
  onAskAccess: (() => void) | null;
  /** Ends the introduction, wherever the user goes from it. */
  onEnd: (to: 'queue' | 'profiles') => void;
}

/** Three screens after the installation: what it shows, what it promises, how to begin. Each can be skipped. */
export function WelcomeScreen({ onAskAccess, onEnd }: WelcomeScreenProps) {
  const { welcome, product } = usePageMessages();
  const [step, setStep] = useState(0);
  const screens: { title: string; body: ReactNode }[] = [
    { title: welcome.figures.title, body: <FiguresScreen onAskAccess={onAskAccess} /> },
    { title: welcome.promises.title, body: <PromisesScreen /> },
    { title: welcome.start.title, body: <StartScreen /> },
  ];
  const isLast = step === screens.length - 1;
  return (
    <main className="welcome" aria-label={welcome.label}>
      <header>
        <Logo /> <span>{product}</span>
        {!isLast && (
          <button type="button" className="btn sm quiet" onClick={() => onEnd('profiles')}>
            {welcome.skip}
          </button>
        )}
      </header>
      <section className="card">
        <p className="muted welcome-step">{welcome.step(step + 1, screens.length)}</p>
        <Title key={step} text={screens[step]?.title} />
        {screens[step]?.body}
        <footer>
          {step > 0 && (
            <button type="button" className="btn quiet" onClick={() => setStep(step - 1)}>
              {welcome.back}
            </button>
          )}
          {isLast ? (
            <>
              <button type="button" className="btn" onClick={() => onEnd('profiles')}>
                {welcome.start.desk}
              </button>
              <button type="button" className="btn primary" onClick={() => onEnd('queue')}>
                {welcome.start.brief}
              </button>
            </>
          ) : (
            <button type="button" className="btn primary" onClick={() => setStep(step + 1)}>
              {welcome.next}
            </button>
          )}
        </footer>
      </section>
    </main>
  );
}

/** Each screen is read out from its title on. */
function Title({ text }: { text: string | undefined }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {text}
    </h1>
  );
}
