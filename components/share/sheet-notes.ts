import type { Measure } from '@/lib/model/measure';
import type { Report } from '@/lib/model/report';
import type { Figure } from '@/lib/share/sheet';
import type { SheetWords } from './sheet-words';

/** From where profiles were read, each source once; empty where none is known. */
export function sourcesIn(reports: readonly Report[], { m, pages }: SheetWords): string {
  const source = { ...m.overlay.explain.source, user: pages.share.byHand };
  return [...new Set(reports.flatMap(({ sources }) => sources.map((one) => source[one])))].join(', ');
}

/** When and from where a profile was read; of one from a file, when it came in. */
export function readNote(report: Report, words: SheetWords): string {
  const { f, pages } = words;
  const { imported, readAt } = report;
  const from = sourcesIn([report], words);
  const read = from && pages.share.read(f.dateWithYear(readAt), f.time(readAt), from);
  if (!imported) return read;
  const file = pages.share.fromFile(f.dateWithYear(imported.at));
  // A file that does not say when its figures were read is all that is known.
  return readAt === imported.at || !read ? file : `${file} ${read}`;
}

/** "48,200 followers (exact)": a count that is known to the last follower in full. Without one, why there is none. */
export function followersNote({ profile, unknown }: Report, { m, f, pages: { share } }: SheetWords): string {
  const { followers, platform } = profile;
  const word = m.followers[platform];
  if (!followers) {
    const reason = unknown.find(({ field }) => field === 'profile.followers')?.reason ?? 'not-on-this-page';
    return share.noFollowers(word, m.reason[reason]);
  }
  const count = followers.precision === 'exact' ? f.whole(followers.value) : f.quantity(followers);
  return `${count} ${word} (${share.precision[followers.precision]})`;
}

/** Says that figures are left out because the site changed its page; empty where there are none. */
export function changedNote(report: Report, { m }: SheetWords): string {
  if (report.changed.length === 0) return '';
  return `${m.changed.title(m.platform[report.profile.platform])}. ${m.changed.body}`;
}

/** What the signs and the ranges of these figures mean: those that are there. */
export function keyNotes(figures: readonly Figure[], measures: readonly Measure[], { m, pages }: SheetWords): string[] {
  const signs = new Map(
    figures.flatMap(({ sure }) =>
      sure ? [[sure.isFew ? 'n' : sure.sign, sure.isFew ? m.confidence.smallSample : sure.words]] : [],
    ),
  );
  const { ranges, rangeIs } = pages.share;
  const kinds = (Object.keys(ranges) as (keyof typeof ranges)[]).filter((kind) =>
    measures.some(({ value, intervalKind }) => value !== null && intervalKind === kind),
  );
  return [
    [...signs].map(([sign, words]) => `${sign} ${words}`).join(' · '),
    figures.some(({ isKnown, compared }) => isKnown && !compared) ? pages.share.noNorm : '',
    kinds.length > 0 ? rangeIs(kinds.map((kind) => ranges[kind]).join(' · ')) : '',
  ].filter(Boolean);
}
