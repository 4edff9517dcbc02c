import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = join(dirname(fileURLToPath(import.meta.url)), '../../src');

/** One import or re-export of a source file. */
export interface Import {
  /** As written: `'../model/claim'`, `'ts-pattern'`. */
  readonly specifier: string;
  /** The file it leads to, relative to `src/` and without extension; undefined for a package. */
  readonly target: string | undefined;
  /** Erased at run time. */
  readonly typeOnly: boolean;
}

/** One file of `src/`. */
export interface SourceFile {
  /** Relative to `src/`, with forward slashes: `model/claim.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Its regular expression literals, as written. */
  readonly regexes: readonly string[];
}

/** Folders inside a layer that have a row of their own. */
const inner = ['reading/formats', 'gazetteer/data'];

/** The layer a path belongs to: its first folder, or the file's own name at the top. */
export function zoneOf(path: string): string {
  const own = inner.find((folder) => path.startsWith(`${folder}/`));
  if (own) return own;
  const [first = ''] = path.split('/');
  return first.replace(/\.ts$/u, '');
}

/** Every TypeScript file of `src/`, in order of path. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/u.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), 'utf8');
      return { path, text, ...parts(path, text) };
    });
}

function parts(path: string, text: string): { imports: Import[]; regexes: string[] } {
  const found: Import[] = [];
  const regexes: string[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
    found.push({ specifier, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true);
    }
    if (ts.isRegularExpressionLiteral(node)) regexes.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022));
  return { imports: found, regexes };
}
