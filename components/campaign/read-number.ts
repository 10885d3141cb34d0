import { type InputKind, readInput } from '@/components/collaboration/read-input';

/** A rate in percent, as a fraction: "1.8" and "1,8 %" are 0.018. Null: empty. From 0 to 100. */
export function readPercent(text: string): number | null | 'bad' {
  const bare = text.trim().replace(/[\s\u00a0\u202f]*%$/, '');
  if (bare === '') return null;
  if (!/^\d{1,3}(?:[.,]\d{1,4})?$/.test(bare)) return 'bad';
  const percent = Number(bare.replace(',', '.'));
  return percent > 100 ? 'bad' : Number((percent / 100).toPrecision(12));
}

/** How many times: "2.5", "2,5×"; a change in percent: "+150 %", "−20". */
export function readTimes(text: string): number | null | 'bad' {
  const bare = text.trim().replace(/[\s\u00a0\u202f]*[×x]$/, '');
  if (bare === '') return null;
  return /^\d{1,4}(?:[.,]\d{1,3})?$/.test(bare) ? Number(bare.replace(',', '.')) : 'bad';
}

export function readChange(text: string): number | null | 'bad' {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]*%$/, '')
    .replace('\u2212', '-');
  if (bare === '') return null;
  if (!/^[+-]?\d{1,5}(?:[.,]\d{1,2})?$/.test(bare)) return 'bad';
  const change = Number(bare.replace(',', '.')) / 100;
  // More than all can't be lost.
  return change < -1 ? 'bad' : Number(change.toPrecision(12));
}

/** A whole number of posts, from `least` to 99. */
export const readPosts =
  (least: 0 | 1) =>
  (text: string): number | null | 'bad' => {
    const bare = text.trim();
    return /^\d{1,2}$/.test(bare) && Number(bare) >= least ? Number(bare) : 'bad';
  };

export const readKind =
  (kind: InputKind) =>
  (text: string): number | null | 'bad' =>
    readInput(kind, text);

/** What one unit of a currency is worth in another: "0.92", "1,08". Above zero. */
export function readRate(text: string): number | null | 'bad' {
  const bare = text.trim();
  if (bare === '') return null;
  const rate = /^\d{1,6}(?:[.,]\d{1,6})?$/.test(bare) ? Number(bare.replace(',', '.')) : 0;
  return rate > 0 ? rate : 'bad';
}
