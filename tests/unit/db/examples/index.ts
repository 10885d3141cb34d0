import type { Example } from './example';
import { version1 } from './version-1';
import { version2 } from './version-2';
import { version3 } from './version-3';
import { version4 } from './version-4';
import { version5 } from './version-5';
import { version6 } from './version-6';
import { version7 } from './version-7';
import { version8 } from './version-8';
import { version9 } from './version-9';
import { version10 } from './version-10';
import { version11 } from './version-11';

/** An example of each version of the database that there ever was, the newest included. */
export const EXAMPLES: ReadonlyMap<number, Example> = new Map([
  [1, version1],
  [2, version2],
  [3, version3],
  [4, version4],
  [5, version5],
  [6, version6],
  [7, version7],
  [8, version8],
  [9, version9],
  [10, version10],
  [11, version11],
]);
