const general = `rashomon: who says what about one incident, and where they conflict

Usage: rashomon COMMAND [OPTION…] [ARGUMENT…]

  compare FILE…|-     compare reports and print incidents, questions, positions and conflicts
  explain ID FILE…|-  one question, incident or claim with its evidence in context
  watch FOLDER        compare a folder of reports and print what changes as files come and go
  relate FILE|-       how two sentences stand to each other, a JSON line each
  rules [NAME]        list the built-in rules, or describe one

  --help, --version   also: rashomon COMMAND --help

Exit codes: 0 done; 1 conflicts found, under --fail-on conflict; 2 misuse, or input that could not all be used
(a line on standard error for each piece; the rest is processed), or output that could not be written; 130 Ctrl-C.
`;

const byCommand: Readonly<Record<string, string>> = {
  compare: `Usage: rashomon compare [OPTION…] FILE…|FOLDER…|GLOB…|-

Reads reports and prints the comparison. Files may be plain text, JSON or JSON Lines of reports, IPTC ninjs, schema.org
JSON-LD, HTML, RSS/Atom/JSON Feed or CSV; the format is guessed by extension and content. Standard input (-) is JSON
({"reports": […]}) or JSON Lines unless --from says otherwise.

  --from FORMAT        text, json, ninjs, schema-org, html, feed, csv
  --format FORMAT      text (default), json, markdown, html, csv, jsonld, ftm
  --out FILE           write to a file, all or nothing, instead of standard output (-)
  --lang en|ar         language of the words around the findings (default en)
  --now DATE           the moment the comparison is made (ISO 8601), for reports without a date
  --rules RULES        a preset (cautious, monitoring, newsroom), or an ES module, which is run as code and exports any of
                       rules, parties, profile, kinds, compatibility, lexicon, gazetteer, packs and extractor
  --rule-timeout MS    milliseconds that each rule of a module has for a question (default 2000; 0: no limit)
  --fail-on conflict   exit with 1 when a conflict was found
  --all                in text and markdown, also questions with one answer; in text, every claim of every answer
  --quiet              no progress, no notes; problems are still told
`,
  explain: `Usage: rashomon explain [OPTION…] ID FILE…|-

Prints one finding with every claim's words in their context. ID is that of a question, an incident or a claim, or its
beginning where that is unique. FILE is a saved comparison (compare --format json) or reports to compare now.

  --lang en|ar   language of the words around the findings (default en)
  --from FORMAT  as in compare
`,
  relate: `Usage: rashomon relate FILE|-

Reads JSON lines {"id", "language", "a", "b"}, two sentences each, and prints {"id", "relation", "reason"} each. The
relation is one of equivalent, refines, overlaps, supersedes, differsInCommitment, conflicts, incomparable.
`,
  rules: `Usage: rashomon rules [OPTION…] [NAME]

Lists the built-in rules, or describes one: the questions it looks at, its options, the presets it stands in, what it says.

  --rules RULES       the rules of a preset or of a module, as in compare, instead of the built-in ones
  --format text|json  one line a rule, or everything about each as JSON
`,
  watch: `Usage: rashomon watch [OPTION…] FOLDER

Compares the reports of a folder, prints the conflicts, then prints what changed whenever files are added, changed or
removed. Ends with Ctrl-C.

  --lang en|ar       language of the words around the findings (default en)
  --format text|json one line a change, or one JSON object a line
  --rules RULES      as in compare, and --rule-timeout MS
  --once             print the state and end
`,
};

/** The help of a command, or of all. */
export function usage(command?: string): string {
  return (command !== undefined && byCommand[command]) || general;
}
