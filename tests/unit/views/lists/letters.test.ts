import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../../src/views/lists/letters.ts';

describe('a name is filed', () => {
  it.each([
    ['Eagle', 'E'],
    ['éclair', 'E'],
    ['Æon Flux', 'A'],
    ['Łukasz Żal', 'L'],
    ['Øyvind Ås', 'O'],
    ['Đorđe', 'D'],
    ['ßtraße', 'S'],
    ['Þór', 'T'],
    ['œuvre', 'O'],
    ['Ñandú', 'N'],
    ['2001', '#'],
    ['!!!', '#'],
    ['', '#'],
    ['🚀', '#'],
  ])('of “%s” in English under %s', (name, letter) => expect(letterOf(name, 'en')).toBe(letter));

  it.each([
    ['Øyvind', 'da', 'Ø'],
    ['Æon', 'nb', 'Æ'],
    ['Åse', 'sv', 'Å'],
    ['Åse', 'de', 'A'],
    ['Öl', 'sv', 'Ö'],
    ['Öl', 'de', 'O'],
    ['Łukasz', 'pl', 'Ł'],
    ['Þór', 'is', 'Þ'],
    ['Ñandú', 'es', 'Ñ'],
    ['ırmak', 'tr', 'I'],
    ['istanbul', 'tr', 'İ'],
  ])('of “%s” in %s under %s, as its alphabet has it', (name, language, letter) => {
    expect(letterOf(name, language)).toBe(letter);
  });

  it.each([
    ['Άλφα', 'Α'],
    ['ёж', 'Е'],
    ['йод', 'Й'],
    ['がく', 'か'],
    ['カメラ', 'か'],
    ['船長', '漢'],
    ['한글', 'ㅎ'],
    ['שלום', 'ש'],
    ['नमस्ते', 'न'],
  ])('of “%s” under a letter of its script, %s', (name, letter) => {
    expect(letterOf(name, 'en')).toBe(letter);
  });
});
