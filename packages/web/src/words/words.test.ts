import { expect, it } from 'vitest';
import { loadAllWords, loadWords, preferredLanguage } from './words.tsx';

it('R23 the first language of the browser that we have is chosen', () => {
  expect(preferredLanguage(null, ['fr-FR', 'rw-RW', 'en'])).toBe('rw');
  expect(preferredLanguage(null, ['de'])).toBe('en');
  expect(preferredLanguage('rw', ['en-GB'])).toBe('rw');
  expect(preferredLanguage('xx', [])).toBe('en');
});

it('each language says numbers of things in its own way', async () => {
  const [en, rw] = await Promise.all([loadWords('en'), loadWords('rw')]);
  expect([1, 2].map((count) => en.t('reads.devices', { count }))).toEqual(['1 device', '2 devices']);
  expect([1, 2].map((count) => rw.t('reads.devices', { count }))).toEqual(['igikoresho 1', 'ibikoresho 2']);
  expect(rw.t('reads.only', { name: 'Aline' })).toBe('Ni wowe na Aline gusa mushobora gusoma ibi');
});

it('what is said later is there when it is needed, and after a change of language too', async () => {
  const en = await loadWords('en');
  await loadAllWords();
  expect(en.t('linking.title')).not.toBe('');
  const rw = await loadWords('rw');
  expect(rw.t('linking.title')).not.toBe('');
  expect(rw.t('linking.title')).not.toBe(en.t('linking.title'));
});
