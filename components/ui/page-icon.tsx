import type { ReactNode } from 'react';
import type { Status } from '@/lib/model/shortlist';
import { Drawn } from './icon';

/** Icons that only the extension's own pages have. */
const PATHS = {
  compare: <path d="M3 3h3v10H3zM10 3h3v10h-3z" />,
  benchmarks: <path d="M2 8h12M5 5.5v5M11 5.5v5M8 3.5v9" />,
  target: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  queue: <path d="M2.5 4h11M2.5 8h7M2.5 12h4M12 9.5v4M10 11.5l2 2 2-2" />,
  bookmark: <path d="M4.5 2.5h7v11L8 10.8 4.5 13.5z" />,
  people: (
    <>
      <circle cx="6.2" cy="5.4" r="2.4" />
      <path d="M2 13c.3-2.4 2-3.7 4.2-3.7S10 10.6 10.4 13M10.5 3.3a2.3 2.3 0 010 4.2M12 9.7c1.2.5 1.9 1.6 2.1 3.3" />
    </>
  ),
  settings: (
    <>
      <path d="M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6" />
      <circle cx="10" cy="5" r="1.5" />
      <circle cx="6" cy="11" r="1.5" />
    </>
  ),
  health: <path d="M1.5 8.5h3l2-5 3 9 2-4h3" />,
  pause: <path d="M5.5 4v8M10.5 4v8" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5.2a2.5 2.5 0 015 0V7" />
    </>
  ),
  open: <path d="M9.5 2.5h4v4M13.5 2.5L8 8M11.5 9v3.5a1 1 0 01-1 1h-7a1 1 0 01-1-1v-7a1 1 0 011-1H7" />,
  export: <path d="M8 10V2.8M5.2 5.2L8 2.5l2.8 2.7M3 9.5v3a1 1 0 001 1h8a1 1 0 001-1v-3" />,
  import: <path d="M8 2.8V10M5.2 7.2L8 10l2.8-2.8M3 9.5v3a1 1 0 001 1h8a1 1 0 001-1v-3" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5v-2a1 1 0 00-1-1h-6a1 1 0 00-1 1v6a1 1 0 001 1h2" />
    </>
  ),
  print: (
    <>
      <path d="M5 6V2.5h6V6M5 11.5H3a.5.5 0 01-.5-.5V6.5A.5.5 0 013 6h10a.5.5 0 01.5.5V11a.5.5 0 01-.5.5h-2" />
      <path d="M5 9.5h6v4H5z" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  star: <path fill="currentColor" d="M8 2.4l1.7 3.5 3.9.6-2.8 2.7.7 3.8L8 11.2 4.5 13l.7-3.8-2.8-2.7 3.9-.6z" />,
  'status-new': <circle cx="8" cy="8" r="4.5" strokeDasharray="2 2.3" />,
  'status-maybe': (
    <>
      <circle cx="8" cy="8" r="4.5" />
      <path d="M8 3.5a4.5 4.5 0 010 9z" fill="currentColor" />
    </>
  ),
  'status-shortlisted': <path d="M3.5 8.5l3 3 6-7" />,
  'status-declined': (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M4.6 11.4l6.8-6.8" />
    </>
  ),
  'status-contacted': (
    <>
      <rect x="2.5" y="3.5" width="11" height="9" rx="1.5" />
      <path d="M3 4.5l5 4 5-4" />
    </>
  ),
  'status-booked': <rect x="4" y="4" width="8" height="8" rx="1" fill="currentColor" />,
} satisfies Record<string, ReactNode> & Record<`status-${Status}`, ReactNode>;

export type PageIconName = keyof typeof PATHS;

/** A decorative icon of the pages, as `Icon`. */
export const PageIcon = ({ name, small }: { name: PageIconName; small?: boolean }) => (
  <Drawn small={small}>{PATHS[name]}</Drawn>
);
