import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { ReportedProfile } from '@/lib/model/report';

/** How a profile of a creator is called where its site matters: "@marlo.makes.pots on Instagram". */
export function useWho() {
  const { creators: words } = usePageMessages();
  const { m } = useI18n();
  return ({ handle, displayName, key, platform }: ReportedProfile): string =>
    words.onSite(handle ? `@${handle}` : (displayName ?? key), m.platform[platform]);
}
