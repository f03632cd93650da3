import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeLanguageModel, target as languageTarget } from '../../training/make-language-model.ts';
import { makeLinksModels, targets } from '../../training/make-links-model.ts';
import { english, makeScamModel, others } from '../../training/make-scam-model.ts';
import { trainable } from '../../training/read-data.ts';
import { bytesOfBase64 } from './base64.ts';
import { mostModelBytes } from './linear.ts';
import { shippedModels } from './shipped-models.ts';

it('every shipped model was trained on what may train it, and on nothing else', () => {
  for (const { name, inputs } of shippedModels) {
    expect(inputs.length, name).toBeGreaterThan(0);
    const forbidden = inputs.filter(
      (input) => trainable[input] === undefined && !input.startsWith('training/'),
    );
    expect(forbidden, name).toEqual([]);
  }
});

it('all shipped models together are at most 300 KB, each at most 64 KB', () => {
  const sizes = shippedModels.map(({ model }) => bytesOfBase64(model).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(mostModelBytes);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
});

it('the models of addresses are, to the byte, what training makes where the data is', ({ skip }) => {
  const made = makeLinksModels();
  if (made === undefined) return skip('the data is not there');
  expect(readFileSync(targets.host, 'utf8') === made.host).toBe(true);
  expect(readFileSync(targets.path, 'utf8') === made.path).toBe(true);
  expect(readFileSync(targets.kit, 'utf8') === made.kit).toBe(true);
});

it('the model of languages is, to the byte, what training makes where the data is', ({ skip }) => {
  const made = makeLanguageModel();
  if (made === undefined) return skip('the data is not there');
  expect(readFileSync(languageTarget, 'utf8') === made).toBe(true);
});

it.for([english, others])(
  'a model of scams is, to the byte, what training makes where the data is',
  (training, { skip }) => {
    const made = makeScamModel(training);
    if (made === undefined) return skip('the data is not there');
    expect(readFileSync(training.target, 'utf8') === made).toBe(true);
  },
);
