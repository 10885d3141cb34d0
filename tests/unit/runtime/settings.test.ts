import { describe, expect, it } from 'vitest';
import { getSettings, patchSettings } from '@/lib/db/settings';
import { DEFAULT_SETTINGS, STANDARD_BORDERS } from '@/lib/model/settings';
import { readSettings, settingsPatchSchema } from '@/lib/settings/schema';
import { emptyDatabase } from '../db/readings';

describe('settings', () => {
  it('are the defaults until something is changed, and a change leaves the others', async () => {
    const db = emptyDatabase();
    expect(await getSettings(db)).toEqual(DEFAULT_SETTINGS);
    await patchSettings(db, { sector: 'beauty' });
    await patchSettings(db, { windowSize: 20 });
    expect(await getSettings(db)).toEqual({ ...DEFAULT_SETTINGS, sector: 'beauty', windowSize: 20 });
  });

  it('that are out of range or of an older version have their defaults, one by one', () => {
    const stored = { sector: 'beauty', windowSize: 500, overlay: { collapsed: true }, retired: 1 };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, sector: 'beauty' });
    for (const garbage of [null, 7, 'x', []]) expect(readSettings(garbage)).toEqual(DEFAULT_SETTINGS);
  });

  it.each([
    { windowSize: 5 },
    { windowSize: 51 },
    { windowSize: 12.5 },
    { retentionMonths: 0 },
    { language: 'de' },
    { tierBorders: { ...STANDARD_BORDERS, mid: 5_000 } },
    { tierBorders: { nano: 1 } },
    { overlay: { ...DEFAULT_SETTINGS.overlay, places: { tiktok: { x: Number.NaN, y: 0 } } } },
    { unheardOf: true },
  ])('%j is refused', (patch) => {
    expect(settingsPatchSchema.safeParse(patch).success).toBe(false);
  });
});
