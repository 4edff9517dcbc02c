import { CompactJson, type CompactTables } from '../text/compact-json';

/** What unpacks what segments tell, by number: written out once, for all tasks of a call. */
export class Books {
  private readonly numbers = new Map<CompactJson, number>();
  /** Each one's tables as JSON. */
  readonly written: Uint8Array[] = [];

  readonly numberOf = (compact: CompactJson): number => {
    let number = this.numbers.get(compact);
    if (number === undefined) {
      number = this.written.length;
      this.numbers.set(compact, number);
      this.written.push(shared(JSON.stringify(compact.tables())));
    }
    return number;
  };
}

/** A text where all threads can read it: sent on, it is not copied again. */
function shared(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}

let [of, opened]: [of: string, opened: CompactJson[]] = ['', []];

/** The same on the thread that unpacks; those of the last call are kept. */
export function booksOf(call: string, written: readonly Uint8Array[]): readonly CompactJson[] {
  if (of !== call) [of, opened] = [call, []];
  for (const each of written.slice(opened.length))
    opened.push(new CompactJson(JSON.parse(Buffer.from(each).toString()) as CompactTables));
  return opened;
}
