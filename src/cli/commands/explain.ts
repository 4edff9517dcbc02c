import { explainFinding, findingsMatching } from '../../rendering/explain-finding';
import { messagesFor } from '../../rendering/messages-for';
import { inputFormat } from '../formats';
import { loadDocument } from '../load-document';
import { languageOption, parseOptions } from '../options';
import type { ExitCode } from '../run';
import { tellProblems } from '../tell-problems';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** `rashomon explain`: one finding with its evidence in context. */
export async function explain(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    lang: { type: 'string', default: 'en' },
    from: { type: 'string' },
  });
  const messages = messagesFor(languageOption(values.lang));
  const [id, ...files] = positionals;
  if (id === undefined || id === '') throw new UsageError('name the id of a question, an incident or a claim');
  if (files.length === 0) throw new UsageError('name a saved comparison, or the reports');
  const format = values.from === undefined ? null : inputFormat(values.from);
  const { document, problems } = await loadDocument(files, io, format);
  const troubled = tellProblems(problems, messages, io);
  const findings = findingsMatching(document, id);
  const [first] = findings;
  if (first === undefined) throw new UsageError(`${id}: no such question, incident or claim`);
  const ids = [...new Set(findings.map((finding) => finding.matched))];
  if (ids.length > 1) throw new UsageError(`${id}: begins ${ids.length} ids: ${ids.slice(0, 5).join(', ')}`);
  for (const finding of findings) io.stdout.write(explainFinding(document, finding, messages));
  return troubled ? 2 : 0;
}
