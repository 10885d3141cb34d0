import { mayReorderNode } from './fairness';
import { pick, type Random, shuffled } from './random';

/** A change that was made to a document, and how to take it back. */
export interface Change {
  what: string;
  undo(): void;
}

interface Mutation {
  name: string;
  /** Null where the change makes no sense at this node. */
  apply(node: Element, random: Random): (() => void) | null;
}

/** Takes `node` out; `undo` puts it back where it stood. */
function detach(node: ChildNode): () => void {
  const { parentNode, nextSibling } = node;
  node.remove();
  return () => parentNode?.insertBefore(node, nextSibling);
}

const dropNode: Mutation = { name: 'drop', apply: (node) => (node.parentNode ? detach(node) : null) };

const dropAttribute: Mutation = {
  name: 'drop attribute',
  apply(node, random) {
    const attribute = pick([...node.attributes], random);
    if (!attribute) return null;
    node.removeAttribute(attribute.name);
    return () => node.setAttribute(attribute.name, attribute.value);
  },
};

const renameAttribute: Mutation = {
  name: 'rename attribute',
  apply(node, random) {
    const attribute = pick([...node.attributes], random);
    if (!attribute) return null;
    const name = `data-was-${attribute.name.replace(/[^a-z-]/gi, '')}`;
    node.removeAttribute(attribute.name);
    node.setAttribute(name, attribute.value);
    return () => {
      node.removeAttribute(name);
      node.setAttribute(attribute.name, attribute.value);
    };
  },
};

/** Attributes whose value is a name; those that hold an address or a text are not to be changed. */
const NAMING =
  /^(class|id|role|rel|name|property|itemprop|data-e2e|data-testid|aria-(?!label|valuetext).*|page-subtype)$/;

const renameValue: Mutation = {
  name: 'rename value',
  apply(node, random) {
    const isName = ({ name, value }: Attr) => NAMING.test(name) || (name === 'aria-label' && !/\p{N}/u.test(value));
    const attribute = pick([...node.attributes].filter(isName), random);
    if (!attribute) return null;
    node.setAttribute(attribute.name, `x-${attribute.value}-2`);
    return () => node.setAttribute(attribute.name, attribute.value);
  },
};

const wrap: Mutation = {
  name: 'wrap',
  apply(node, random) {
    const inner = random() < 0.5 ? node : pick([...node.childNodes], random);
    const parent = inner?.parentNode;
    if (!inner || !parent || parent.nodeType !== 1) return null;
    const box = node.ownerDocument.createElement(pick(['div', 'span', 'section'], random) ?? 'div');
    parent.replaceChild(box, inner);
    box.append(inner);
    return () => box.replaceWith(inner);
  },
};

/** A node's children come to stand in its place. */
const unwrap: Mutation = {
  name: 'unwrap',
  apply(node) {
    const children = [...node.childNodes];
    if (!node.parentElement || children.length === 0) return null;
    node.replaceWith(...children);
    return () => {
      children[0]?.before(node);
      node.append(...children);
    };
  },
};

const reorder: Mutation = {
  name: 'reorder',
  apply(node, random) {
    const children = [...node.childNodes];
    const elements = [...node.children];
    if (elements.length < 2 || !mayReorderNode(node)) return null;
    node.replaceChildren(...shuffled(elements, random), ...children.filter((child) => child.nodeType !== 1));
    return () => node.replaceChildren(...children);
  },
};

const MUTATIONS = [dropNode, dropNode, dropAttribute, renameAttribute, renameValue, renameValue, wrap, unwrap, reorder];

/** Changes `node` in place; null where the change that was drawn makes no sense there. */
export function mutateNode(node: Element, random: Random): Change | null {
  const mutation = pick(MUTATIONS, random) as Mutation;
  const place = placeOf(node);
  const undo = mutation.apply(node, random);
  return undo && { what: `${mutation.name} ${place}`, undo };
}

/** Where a node stands, for people: the last steps of its path. */
function placeOf(node: Element): string {
  const steps: string[] = [];
  for (let here: Element | null = node; here && steps.length < 4; here = here.parentElement) {
    const mark = ['data-e2e', 'id', 'role', 'property', 'name'].map((name) => here?.getAttribute(name)).find(Boolean);
    steps.unshift(here.localName + (mark ? `[${mark}]` : ''));
  }
  return `${steps.join(' > ')} "${(node.textContent ?? '').trim().slice(0, 30)}"`;
}
