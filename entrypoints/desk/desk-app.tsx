import { useState } from 'react';
import { DeskPage } from './desk-page';
import { WelcomePage } from './welcome-page';

/** The desk, after the introduction where the page's address asks for that. */
export function DeskApp() {
  const [isWelcome, setWelcome] = useState(new URLSearchParams(window.location.search).get('section') === 'welcome');
  if (!isWelcome) return <DeskPage />;
  return (
    <WelcomePage
      onEnd={(to) => {
        // A reload shows the desk, not the introduction again.
        window.history.replaceState(null, '', `?section=${to}`);
        setWelcome(false);
      }}
    />
  );
}
