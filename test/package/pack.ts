import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder';

/** The checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The package as it would be published, built and packed away from the checkout's own `dist`. */
export interface Packed {
  readonly tarball: string;
  /** The unpacked package. */
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly unpackedSize: number;
  /** A new folder in which the package and its declared dependencies, and nothing else, can be imported. */
  consumer(name: string, files: Readonly<Record<string, string>>): string;
}

/** Runs a program to its end and gives what it printed; throws with all of it when it fails. */
export function runProgram(file: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(file, args, { cwd, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${file} ${args.join(' ')}\n${stdout ?? ''}\n${stderr ?? ''}`);
  }
}

/** Builds and packs. */
export function pack(): Packed {
  const temporary = realpathSync(temporaryFolder('pack'));
  const source = join(temporary, 'source');
  mkdirSync(source);
  runProgram(
    process.execPath,
    [join(root, 'node_modules/tsup/dist/cli-default.js'), '--out-dir', join(source, 'dist'), '--silent'],
    root,
  );
  const schema = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts['build:schema'] as string;
  for (const command of schema.split(' && ')) {
    const [generator = '', ...options] = command.replace(' dist/', ` ${join(source, 'dist')}/`).split(' ');
    runProgram(join(root, 'node_modules/.bin', generator), options, root);
  }
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(source, name));
  }
  const [report] = JSON.parse(runProgram('npm', ['pack', '--json', '--ignore-scripts'], source)) as [
    { filename: string; unpackedSize: number; files: { path: string; size: number }[] },
  ];
  const tarball = join(source, report.filename);
  const unpacked = join(temporary, 'unpacked');
  mkdirSync(unpacked);
  runProgram('tar', ['-xzf', tarball, '-C', unpacked], temporary);
  const folder = join(unpacked, 'package');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return {
    tarball,
    folder,
    files: report.files,
    unpackedSize: report.unpackedSize,
    consumer(name, files) {
      const home = join(temporary, name);
      mkdirSync(join(home, 'node_modules/@types'), { recursive: true });
      cpSync(folder, join(home, 'node_modules/rashomon'), { recursive: true });
      // Only what package.json declares is there: an undeclared dependency fails, as it would for a user.
      for (const dependency of [...Object.keys(dependencies), '@types/node']) {
        const target = join(home, 'node_modules', dependency);
        mkdirSync(dirname(target), { recursive: true });
        symlinkSync(join(root, 'node_modules', dependency), target);
      }
      for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
      return home;
    },
  };
}
