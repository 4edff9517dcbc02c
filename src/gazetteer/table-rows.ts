/** The filled lines of a hand-written table, each split at `;` into exactly `columns` trimmed fields. */
export function tableRows(table: string, columns: number): string[][] {
  const rows: string[][] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split(';').map((field) => field.trim());
    while (fields.length < columns) fields.push('');
    rows.push(fields);
  }
  return rows;
}
