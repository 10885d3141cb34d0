import { createPlacer } from '@/lib/collect/placement';
import type { Observation } from '@/lib/model/observation';
import type { LocaleTable } from '@/lib/parsing/locale-table';
import type { PlatformAdapter, Reading } from '@/lib/platforms/adapter';
import { belonging, learn, type Subject, subjectOf } from './belongs';
import type { Payload } from './bridge';
import { createRecent } from './recent-payloads';
import type { Held } from './shared-world';
import { sameSubject, type Visit } from './visit';

export interface ControllerOptions {
  adapter: PlatformAdapter;
  document: Document;
  /** Number and date words of a language; asked once per language. */
  localeOf(lang: string): Promise<LocaleTable>;
  /** Readings of the visit on screen, ready to be sent. */
  onObservations(observations: Observation[], visit: Visit): void;
  onFailure(error: unknown): void;
  now(): number;
}

/** The visit on screen and what its readings are judged by. */
interface Current {
  visit: Visit;
  subject: Subject;
  place: ReturnType<typeof createPlacer>;
  /** Payloads of which something was the profile's. */
  used: WeakSet<Payload>;
}

/**
 * Reads the surface on screen: payloads as they come, the document's own JSON once, the rendered text when asked to.
 * What is about another profile, or can't be told to be about this one, goes no further.
 */
export function createController(options: ControllerOptions) {
  const { adapter, document, localeOf, onObservations, onFailure, now } = options;
  const recent = createRecent();
  let words: { lang: string; table: Promise<LocaleTable> } | null = null;
  let current: Current | null = null;

  function start(visit: Visit): void {
    const { surface, startedAt } = visit;
    current = { visit, subject: subjectOf(surface), place: createPlacer(startedAt), used: new WeakSet() };
    // A site may ask for the next page's data before its address changes.
    if (!visit.first) for (const payload of recent.since(now())) void read(current, payload);
  }

  function onPayload(payload: Payload): void {
    recent.add(payload);
    if (current) void read(current, payload);
  }

  async function read(at: Current, payload: Payload): Promise<void> {
    const { rule, url, page, bodies, at: readAt } = payload;
    const askedHere = sameSubject(adapter.surfaceOf(page), at.visit.surface);
    const fromBodies = (reading: Reading) => bodies.flatMap((body) => adapter.fromApi(rule, url, body, reading));
    await use(at, askedHere, readAt, fromBodies, payload);
  }

  /** The document's own JSON is about the page it was loaded for, and stale after a soft navigation. */
  async function readPage(): Promise<void> {
    if (current?.visit.first) await use(current, true, now(), (reading) => adapter.fromPage(document, reading));
  }

  async function readDom(): Promise<void> {
    if (current) await use(current, true, now(), (reading) => adapter.fromDom(document, reading));
  }

  async function use(
    at: Current,
    askedHere: boolean,
    readAt: number,
    readWith: (reading: Reading) => Observation[],
    payload?: Payload,
  ): Promise<void> {
    const { surface, signal } = at.visit;
    if (surface.kind === 'other') return;
    try {
      const lang = document.documentElement.lang || 'en';
      const locale = await wordsOf(lang);
      if (signal.aborted) return;
      const { id } = at.subject;
      const observations = readWith({ surface, lang, locale, now: readAt }).flatMap((observation) => {
        const kept = belonging(observation, surface, at.subject, askedHere);
        if (kept) at.subject = learn(at.subject, kept);
        return kept ? [at.place(kept)] : [];
      });
      if (observations.length > 0) onObservations(observations, at.visit);
      if (observations.length > 0 && payload) at.used.add(payload);
      // What came before it was known whose id it names.
      if (id !== at.subject.id) for (const other of recent.since(now())) if (!at.used.has(other)) void read(at, other);
    } catch (error) {
      onFailure(error);
    }
  }

  function wordsOf(lang: string): Promise<LocaleTable> {
    if (words?.lang !== lang) {
      const asked = { lang, table: localeOf(lang) };
      words = asked;
      // A refusal is not remembered: the worker may be there next time.
      asked.table.catch(() => {
        if (words === asked) words = null;
      });
    }
    return words.table;
  }

  /** What a bug report is made of. */
  const held = (): Held => ({ adapter, visit: current?.visit, payloads: recent.all() });

  return { start, onPayload, readPage, readDom, held };
}
