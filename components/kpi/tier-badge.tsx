import { useI18n } from '@/components/ui/i18n';
import type { ListedProfile } from '@/lib/model/digest';

/** Size class and followers: "Micro · 48.2K". `plain`: as text, without the chip. */
export function TierBadge({ report, plain = false }: { report: ListedProfile; plain?: boolean }) {
  const { m, f } = useI18n();
  const { tier, profile } = report;
  if (!profile.followers) return null;
  const text = `${tier ? `${m.tier[tier]} · ` : ''}${f.quantity(profile.followers)}`;
  const title = `${f.quantity(profile.followers)} ${m.followers[profile.platform]}`;
  return plain ? (
    <span title={title}>{text}</span>
  ) : (
    <span className="chip" title={title}>
      {text}
    </span>
  );
}
