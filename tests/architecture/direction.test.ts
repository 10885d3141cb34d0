import { describe, expect, it } from 'vitest';
import * as rules from './direction';
import { breaches, filesIn } from './source-files';

const files = filesIn(['entrypoints', 'components', 'lib']);

/** Each rule with files that break it and files that keep it. */
const SAMPLES: [keyof typeof SUBJECTS, [path: string, text: string][], [path: string, text: string][]][] = [
  [
    'direction',
    [
      ['lib/model/a.ts', "import { b } from '@/lib/kpi/b';"],
      ['lib/collect/a.ts', "import type { b } from '../report/b';"],
      ['lib/kpi/a.ts', "import '@/components/ui/icon';"],
      ['lib/db/a.ts', "export { b } from '@/entrypoints/background';"],
      ['components/ui/a.tsx', "const b = import('../../entrypoints/popup/app');"],
      ['lib/unheard-of/a.ts', ''],
    ],
    [
      ['lib/report/a.ts', "import { b } from '@/lib/kpi/b';"],
      ['entrypoints/popup/main.tsx', "import { App } from './app'; import '@/lib/db/database';"],
      ['lib/model/a.ts', "// import { b } from '@/lib/kpi/b';"],
    ],
  ],
  [
    'purePackages',
    [
      ['lib/parsing/a.ts', "import { z } from 'zod';"],
      ['lib/platforms/tiktok/a.ts', "import { browser } from 'wxt/browser';"],
      ['lib/kpi/a.ts', "import Dexie from 'dexie';"],
      ['lib/report/a.ts', "import { useMemo } from 'react';"],
      ['lib/export/a.ts', "import { readFileSync } from 'node:fs';"],
    ],
    [['lib/db/a.ts', "import Dexie from 'dexie';"]],
  ],
  [
    'adapters',
    [
      ['lib/platforms/tiktok/a.ts', "import { b } from '../youtube/b';"],
      ['lib/platforms/tiktok/a.ts', "import { DEFAULT_SETTINGS } from '@/lib/model/settings';"],
      ['lib/platforms/tiktok/a.ts', "import { KPI_IDS, type KpiId } from '@/lib/model/measure';"],
    ],
    [
      ['lib/platforms/tiktok/a.ts', "import { exact } from '@/lib/model/quantity'; import { get } from '../json';"],
      ['lib/platforms/tiktok/a.ts', "import { type Observation } from '@/lib/model/observation';"],
      ['lib/platforms/registry.ts', "import { b } from './youtube'; import { c } from './tiktok';"],
    ],
  ],
  [
    'pageWorld',
    [
      ['lib/page-world/a.ts', "import { b } from '@/lib/parsing/count';"],
      ['lib/page-world/a.ts', "import { tiktok } from '@/lib/platforms/tiktok';"],
      ['lib/page-world/a.ts', "import { z } from 'zod';"],
    ],
    [['lib/page-world/a.ts', "import { ENDPOINTS } from '@/lib/platforms/tiktok/endpoints'; import { b } from './b';"]],
  ],
  [
    'localeTables',
    [
      ['lib/content/a.ts', "import { localeTableOf } from '@/lib/parsing/tables';"],
      ['entrypoints/reader-tiktok.content.ts', "import { localeTableOf } from '@/lib/parsing/tables';"],
    ],
    [['lib/background/a.ts', "import { localeTableOf } from '@/lib/parsing/tables';"]],
  ],
  [
    'components',
    [
      ['components/ui/a.tsx', "import { browser } from 'wxt/browser';"],
      ['components/ui/a.tsx', "import { useLiveQuery } from 'dexie-react-hooks';"],
      ['components/ui/a.tsx', "import { useReport } from '@/lib/live';"],
    ],
    [
      [
        'components/ui/a.tsx',
        "import type { TabView } from '@/lib/messaging/protocol'; import { useId } from 'react';",
      ],
    ],
  ],
  [
    'browserImports',
    [['lib/db/a.ts', "import { browser } from 'wxt/browser';"]],
    [['lib/messaging/a.ts', "import { browser } from 'wxt/browser';"]],
  ],
];
const SUBJECTS = {
  direction: rules.direction,
  purePackages: rules.purePackages,
  adapters: rules.adapters,
  pageWorld: rules.pageWorld,
  localeTables: rules.localeTables,
  components: rules.components,
  browserImports: rules.browserImports,
};

describe.each(SAMPLES)('imports: %s', (name, wrong, right) => {
  const rule = SUBJECTS[name];

  it('the check can fail', () => {
    for (const [path, text] of wrong) expect(rule({ path, text }), `${path} ${text}`).not.toEqual([]);
    for (const [path, text] of right) expect(rule({ path, text }), `${path} ${text}`).toEqual([]);
  });

  it('is kept', () => expect(breaches(rule, files)).toEqual([]));
});
