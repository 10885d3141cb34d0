import type { Observation } from '@/lib/model/observation';
import { mutateNode } from './dom-mutations';
import { mutate } from './json-mutations';
import { isContainer, placesIn } from './json-tree';
import { pick, type Random, randomOf } from './random';
import type { DomSubject, JsonSubject, Subject } from './subjects';
import { isKnown, WORDS } from './words';

/** A changed recording: what was changed, and what is read of it then. */
export interface Mutant {
  changes: string[];
  observations: Observation[];
}

/** Makes the mutant that belongs to a seed, always the same one. */
export type Maker = (seed: string) => Mutant;

/** Of the places drawn, so many are such as the readers know by name or stand near; the others are anywhere. */
const NEAR = 0.8;

/** One mutant in two has several changes. */
const howMany = (random: Random): number => (random() < 0.5 ? 1 : 2 + Math.floor(random() * 4));

export const makerOf = (subject: Subject): Maker => (subject.kind === 'json' ? jsonMaker(subject) : domMaker(subject));

function jsonMaker({ root, read }: JsonSubject): Maker {
  const places = placesIn(root);
  const near = byName(places, ({ path }) => {
    const name = path.findLast((key) => typeof key === 'string');
    return isKnown(name) ? [String(name)] : [];
  });
  const names = new Set([...WORDS, ...places.map(({ path }) => String(path.at(-1)))]);
  const context = { root, names, shapes: new Set(places.map(({ shape }) => shape)) };
  return (seed) => {
    const random = randomOf(seed);
    // Inner and later places first, so that no change moves the place of another.
    const chosen = choose(places, near, random).sort((a, b) => b.rank - a.rank);
    const changes: string[] = [];
    let changed = root;
    for (const place of chosen) {
      const made = attempt(() => mutate(changed, place, context, random));
      if (!made) continue;
      changes.push(made.what);
      changed = made.root;
    }
    return { changes, observations: isContainer(changed) ? read(changed) : [] };
  };
}

function domMaker({ document, read }: DomSubject): Maker {
  const nodes = [...document.querySelectorAll('*')].filter((node) => !node.matches('script, style, html, head, body'));
  const near = byName(nodes, (node) =>
    [node.localName, ...[...node.attributes].map(({ value }) => value)].filter((name) => isKnown(name)),
  );
  return (seed) => {
    const random = randomOf(seed);
    const changes = choose(nodes, near, random)
      .map((node) => neighbourOf(node, random))
      .flatMap((node) => attempt(() => mutateNode(node, random)) ?? []);
    const observations = read();
    for (const change of changes.toReversed()) change.undo();
    return { changes: changes.map(({ what }) => what), observations };
  };
}

/** The node itself, or one around it: what a reader looks for stands mostly deep inside. */
function neighbourOf(node: Element, random: Random): Element {
  let here = node;
  while (random() < 0.3 && here.parentElement && !here.parentElement.matches('html, head, body'))
    here = here.parentElement;
  return here;
}

/** Places by the names that readers know them by, so that a rare name is hit as often as one that stands everywhere. */
function byName<T>(places: readonly T[], namesOf: (place: T) => string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const place of places)
    for (const name of namesOf(place)) {
      const group = groups.get(name);
      if (group) group.push(place);
      else groups.set(name, [place]);
    }
  return [...groups.values()];
}

function choose<T>(places: readonly T[], near: readonly T[][], random: Random): T[] {
  const chosen = new Set<T>();
  for (let i = howMany(random); i > 0; i--) {
    const place = random() < NEAR ? pick(pick(near, random) ?? [], random) : pick(places, random);
    if (place) chosen.add(place);
  }
  return [...chosen];
}

const MOST_TRIES = 8;

/** Most kinds of change make sense at few places: another is drawn until one does. */
function attempt<T>(make: () => T | null): T | null {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const made = make();
    if (made) return made;
  }
  return null;
}
