import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';
import { PageIcon, type PageIconName } from '@/components/ui/page-icon';
import { usePageMessages } from './page-messages';

export const DESK_SECTIONS = [
  'queue',
  'profiles',
  'shortlist',
  'compare',
  'campaigns',
  'benchmarks',
  'settings',
  'health',
] as const;
export type DeskSection = (typeof DESK_SECTIONS)[number];

interface DeskFrameProps {
  section: DeskSection;
  counts: Partial<Record<DeskSection, number>>;
  subtitle?: string;
  /** Shows the list of keys. */
  onShortcuts: () => void;
  onSection: (section: DeskSection) => void;
  children: ReactNode;
}

const ICONS: Record<DeskSection, PageIconName> = {
  queue: 'queue',
  profiles: 'people',
  shortlist: 'bookmark',
  compare: 'compare',
  campaigns: 'target',
  benchmarks: 'benchmarks',
  settings: 'settings',
  health: 'health',
};

/** The desk's navigation and the title of its section. */
export function DeskFrame({ section, counts, subtitle, onShortcuts, onSection, children }: DeskFrameProps) {
  const { nav, product, stored, shortcuts } = usePageMessages();
  return (
    <>
      <nav className="nav" aria-label={product}>
        <div className="brand">
          <Logo /> <span>{product}</span>
        </div>
        {DESK_SECTIONS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === section ? 'page' : undefined}
            aria-label={counts[name] === undefined ? nav[name] : `${nav[name]} ${counts[name]}`}
            title={nav[name]}
            onClick={() => onSection(name)}
          >
            <PageIcon name={ICONS[name]} />
            <span>{nav[name]}</span> {counts[name] !== undefined && <span className="n">{counts[name]}</span>}
          </button>
        ))}
        <p className="local">
          <PageIcon name="lock" small /> <span>{stored}</span>
        </p>
      </nav>
      <main className="main">
        <header>
          <h1>
            {nav[section]} {subtitle && <small>{subtitle}</small>}
          </h1>
          <button type="button" className="btn sm quiet" onClick={onShortcuts}>
            {shortcuts.title} <span className="kbd">?</span>
          </button>
        </header>
        {children}
      </main>
    </>
  );
}
