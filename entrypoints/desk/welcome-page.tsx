import { PageFrame } from '@/components/desk/page-frame';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { languageOf } from '@/lib/i18n/ui-language';
import { actions, useOutcome, useSettings, useSiteAccess } from '@/lib/live';

/** The introduction, which the installation opens and the settings show again. */
export function WelcomePage({ onEnd }: { onEnd: (to: 'queue' | 'profiles') => void }) {
  const settings = useSettings();
  const access = useSiteAccess();
  const { failure, run } = useOutcome();
  if (!settings) return null;
  return (
    <PageFrame lang={languageOf(settings)} className="dash" failure={failure}>
      <WelcomeScreen
        sector={settings.sector}
        onSector={(sector) => void run(actions.settingsSet({ sector }))}
        onAskAccess={access.granted ? null : access.ask}
        onEnd={onEnd}
      />
    </PageFrame>
  );
}
