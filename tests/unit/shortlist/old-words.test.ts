import { expect, it } from 'vitest';
import { LABELS } from '@/lib/export/words';
import { OLD_WORDS } from '@/lib/shortlist/import/old-words';
import { meaningOf } from '@/lib/shortlist/import/words';

it.each([
  ['kpi', 'Typical likes per post', 'likesPerPost'],
  ['kpi', 'Engagement rate (by views)', 'engagementRateByViews'],
  ['kpi', 'Taux de likes depuis l’origine', 'lifetimeLikeRate'],
  ['reason', 'does not apply here', 'not-applicable'],
  ['reason', 'needs a second visit', 'needs-second-visit'],
  ['reason', 'dans le panneau « À propos » de la chaîne, pas encore ouvert', 'needs-about-panel'],
] as const)('a %s of an older file is understood: %s', (kind, word, meaning) => {
  expect(meaningOf(kind, word)).toBe(meaning);
});

it('words of today are understood too, and no word, old or new, stands for two things', () => {
  for (const kind of ['kpi', 'reason'] as const) {
    for (const table of [LABELS.en.words[kind], LABELS.fr.words[kind], ...(OLD_WORDS[kind] ?? [])]) {
      for (const [meaning, word] of Object.entries(table))
        expect([word, meaningOf(kind, word)]).toEqual([word, meaning]);
    }
  }
});
