import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the repository's root, with "/". */
  path: string;
  text: string;
}

/** What a rule holds against a file; none: the file keeps it. */
export type Rule = (file: SourceFile) => string[];

/** The files below `folders` whose names match `names`. */
export function filesIn(folders: string[], names = /\.tsx?$/): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && names.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: path.slice(ROOT.length + 1).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

export const readRoot = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every breach of `rule` among `files`, as "path: what". */
export const breaches = (rule: Rule, files: SourceFile[]): string[] =>
  files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));

/** Every node of the file's syntax: comments and strings are not code. */
export function nodesOf({ path, text }: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return nodes;
}
