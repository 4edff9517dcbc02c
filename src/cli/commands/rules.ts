import { rules as builtIn, presets, type Rule } from '../../reconciliation';
import { loadRules } from '../load-rules';
import { parseOptions } from '../options';
import type { ExitCode } from '../run';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** `rashomon rules`: what rules decide, in which presets they stand, and what they follow. */
export async function rules(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string', default: 'text' },
    rules: { type: 'string' },
  });
  if (values.format !== 'text' && values.format !== 'json') {
    throw new UsageError(`--format ${values.format}: expected text or json`);
  }
  const [name] = positionals;
  const brought = await loadRules(values.rules, io.cwd);
  const all: readonly Rule[] = brought.rules ?? Object.values(builtIn);
  const chosen = name === undefined ? all : all.filter((rule) => rule.name === name);
  if (chosen.length === 0) throw new UsageError(`${name}: no such rule`);
  if (values.format === 'json') io.stdout.write(`${JSON.stringify(chosen.map(facts), null, 2)}\n`);
  else for (const rule of chosen) io.stdout.write(name === undefined ? line(rule) : page(rule));
  return 0;
}

function facts({ name, meta, kinds, options }: Rule) {
  const inPresets = Object.entries(presets).flatMap(([preset, rules]) =>
    rules.some((rule) => rule.name === name) ? [preset] : [],
  );
  const { description, cites } = meta;
  return { name, description, kinds, options, presets: inPresets, cites: cites ?? null, messages: meta.messages };
}

function line({ name, meta }: Rule): string {
  return `${name.padEnd(26)}${meta.description}\n`;
}

function page(rule: Rule): string {
  const { name, description, kinds, options, presets: inPresets, cites, messages } = facts(rule);
  const lines = [
    name,
    `  ${description}`,
    `  questions: ${kinds?.join(', ') ?? 'any'}`,
    `  presets:   ${inPresets.join(', ') || 'none'}`,
    ...Object.entries(options).map(([option, value]) => `  option:    ${option} = ${JSON.stringify(value)}`),
    ...Object.values(messages).map((message) => `  says:      ${message}`),
    ...(cites === null ? [] : [`  follows:   ${cites}`]),
  ];
  return `${lines.join('\n')}\n`;
}
