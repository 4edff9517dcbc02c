import { describe, expect, it } from 'vitest';
import { mentionsOf, openingOf, pageWords } from '../../src/reading/page-words';

describe('mentionsOf', () => {
  it.each([
    ['please follow us', true],
    ['follow us', true],
    ['to follow us', true],
    ['they follow usage', false],
    ['follow', false],
    ['', false],
    ['جميع الحقوق محفوظه', true],
    ['الحقوق محفوظه', false],
  ])('%s: %s', (folded, found) => {
    expect(mentionsOf(folded, pageWords.invitations)).toBe(found);
  });
});

describe('openingOf', () => {
  it.each([
    ['a post by somebody', 'a post by'],
    ['a post shared by somebody', 'a post shared by'],
    ['a postman', null],
    ['a', null],
    ['', null],
  ])('%s: %s', (folded, opening) => {
    expect(openingOf(folded, pageWords.postedBy)).toBe(opening);
  });
});
