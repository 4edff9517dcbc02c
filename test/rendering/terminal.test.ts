import { describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/model';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';
import { renderTerminal } from '../../src/rendering/terminal';
import { sampleDocument } from './sample-document';

const empty: ComparisonDocument = { ...sampleDocument, incidents: [], reports: [] };

describe('renderTerminal', () => {
  it.each(messageLanguages)('balances isolates on every line (%s)', (language) => {
    for (const line of renderTerminal(sampleDocument, messagesFor(language)).split('\n')) {
      expect(line.split('\u2068').length, line).toBe(line.split('\u2069').length);
      expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
    }
  });

  it('puts the incident with conflicts first, and in it the conflict', () => {
    const text = renderTerminal(sampleDocument, messagesFor('en'));
    const order = ['Barge sinks', 'three people drowned', 'old lock', 'A quiet incident'].map((words) =>
      text.indexOf(words),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('shows claims of what is disputed only, unless everything is asked for', () => {
    const text = renderTerminal(sampleDocument, messagesFor('en'));
    expect(text).toContain('“three people drowned”');
    expect(text).not.toContain('“near the old lock”');
    expect(renderTerminal(sampleDocument, messagesFor('en'), { singles: true })).toContain('“near the old lock”');
  });

  it('leaves single answers out unless they are asked for', () => {
    expect(renderTerminal(sampleDocument, messagesFor('en'))).not.toContain('the barge was overloaded');
    expect(renderTerminal(sampleDocument, messagesFor('en'), { singles: true })).toContain('the barge was overloaded');
  });

  it('colours only when told to, and lets no report speak to the terminal', () => {
    const [first] = sampleDocument.incidents;
    if (!first) throw new Error('no incident');
    const document = { ...sampleDocument, incidents: [{ ...first, label: 'red \u001b[31m alert \u0007' }] };
    expect(renderTerminal(document, messagesFor('en'))).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(renderTerminal(document, messagesFor('en'), { colour: true })).toContain('\u001b[1m');
  });

  it('says that there is nothing', () => {
    expect(renderTerminal(empty, messagesFor('en')).trim().split('\n')).toHaveLength(1);
  });
});
