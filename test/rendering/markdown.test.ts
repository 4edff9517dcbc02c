import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdown } from '../../src/rendering/markdown';
import { messagesFor } from '../../src/rendering/messages-for';
import { sampleDocument } from './sample-document';

describe('renderMarkdown', () => {
  it('lists incidents, questions and positions with their words', () => {
    const text = renderMarkdown(sampleDocument, messagesFor('en'));
    expect(text.match(/^#{1,3} /gmu)).toEqual(['# ', '## ', '### ', '### ', '## ', '## ']);
    expect(text).toContain('سبعة أشخاص لقوا حتفهم');
  });

  it('lets no markup of a report through', () => {
    const text = renderMarkdown(sampleDocument, messagesFor('ar'));
    expect(text).not.toMatch(/<(?:script|img|b)\b/u);
  });

  it.each([
    ['[x](y)', '\\[x\\](y)'],
    ['<b>', '&lt;b&gt;'],
    ['`code` *bold* _it_', '\\`code\\` \\*bold\\* \\_it\\_'],
    ['# head\n- item', '\\# head - item'],
    ['a|b', 'a\\|b'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
