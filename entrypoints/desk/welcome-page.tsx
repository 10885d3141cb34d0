import { PageFrame } from '@/components/desk/page-frame';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { languageOf } from '@/lib/i18n/ui-language';
import { useSettings, useSiteAccess } from '@/lib/live';

/** The introduction, which the installation opens and the settings show again. */
export function WelcomePage({ onEnd }: { onEnd: (to: 'queue' | 'profiles') => void }) {
  const settings = useSettings();
  const access = useSiteAccess();
  if (!settings) return null;
  return (
    <PageFrame lang={languageOf(settings)} className="dash" failure={null}>
      <WelcomeScreen onAskAccess={access.granted ? null : access.ask} onEnd={onEnd} />
    </PageFrame>
  );
}
