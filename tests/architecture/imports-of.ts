import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-files';

export interface Import {
  /** A path from the repository's root ("lib/model/post") or a package ("dexie"). */
  target: string;
  /** Nothing of it is left at run time. */
  isType: boolean;
}

/** Imports, re-exports and dynamic imports of a file, with "@/" and relative paths resolved. */
export function importsOf(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => {
    const name = nameOf(node);
    return name === null ? [] : [{ target: resolve(file.path, name), isType: isTypeOnly(node) }];
  });
}

/** "lib/model" of "lib/model/post", "components" of "components/ui/icon". */
export const folderOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');

function nameOf(node: ts.Node): string | null {
  const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const name = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
  return name && ts.isStringLiteralLike(name) ? name.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly, name, namedBindings } = node.importClause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return isTypeOnly || (!name && named.length > 0 && named.every((element) => element.isTypeOnly));
}

function resolve(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : name;
}
