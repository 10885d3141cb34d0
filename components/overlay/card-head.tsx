import type { PointerEventHandler } from 'react';
import { nameOf } from '@/components/compare/name-of';
import { TierBadge } from '@/components/kpi/tier-badge';
import { useI18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { Logo } from '@/components/ui/logo';
import type { TabView } from '@/lib/messaging/protocol';

interface CardHeadProps {
  view: TabView | null;
  onCollapse: () => void;
  dragHandlers: { onPointerDown: PointerEventHandler<HTMLElement> };
}

/** Who is on screen; the card is moved by it. */
export function CardHead({ view, onCollapse, dragHandlers }: CardHeadProps) {
  const { m } = useI18n();
  const report = view?.report ?? null;
  const handle = report?.profile.handle ?? view?.handle;
  return (
    <header className="ov-head" title={m.overlay.move} {...dragHandlers}>
      <Logo size={24} />
      <div className="ov-id">
        <h2>
          <span className="ov-name">{report ? nameOf(report) : handle ? `@${handle}` : m.overlay.name}</span>
          {report && <TierBadge report={report} />}
        </h2>
        {handle && report?.profile.displayName && <p>@{handle}</p>}
      </div>
      <button
        type="button"
        className="btn icon ov-collapse"
        aria-label={m.overlay.collapse}
        title={m.overlay.collapse}
        onClick={onCollapse}
      >
        <Icon name="down" />
      </button>
    </header>
  );
}
