import type { Type } from './palette';
import { wrap } from './wrap';

/** What is drawn, in px from the top left corner. `y` of a text is the top of its line. */
export type Mark =
  | { kind: 'text'; text: string; x: number; y: number; type: Type; colour: string; align: Align }
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill?: string; stroke?: string }
  | { kind: 'shape'; points: readonly (readonly [number, number])[]; fill: string };

type Align = 'left' | 'right' | 'center';

/** A whole picture: the order of the marks is that in which they are painted. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

export type Measure = (text: string, type: Type) => number;

interface Written {
  x: number;
  y: number;
  /** Room for a line; what is longer is wrapped. */
  width: number;
  type: Type;
  colour: string;
  /** Of `x`: the lines begin, end or have their middle there. */
  align?: Align;
}

export type Pen = ReturnType<typeof createPen>;

/** Collects the marks of a drawing. Pure: how wide a text is, it is told. */
export function createPen(measure: Measure) {
  const marks: Mark[] = [];
  return {
    marks,
    measure,
    /** Writes a text, wrapped. @returns where the next line would begin; `y` where the text is empty */
    write(text: string, { x, y, width, type, colour, align = 'left' }: Written): number {
      const lines = wrap(text, width, (part) => measure(part, type));
      lines.forEach((line, index) => {
        marks.push({ kind: 'text', text: line, x, y: y + index * type.line, type, colour, align });
      });
      return y + lines.length * type.line;
    },
    box(box: Omit<Extract<Mark, { kind: 'box' }>, 'kind'>): void {
      marks.push({ kind: 'box', ...box });
    },
    circle(x: number, y: number, radius: number, look: { fill?: string; stroke?: string }): void {
      marks.push({ kind: 'box', x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius, ...look });
    },
    shape(points: readonly (readonly [number, number])[], fill: string): void {
      marks.push({ kind: 'shape', points, fill });
    },
  };
}
