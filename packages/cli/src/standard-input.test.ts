import { expect, test } from 'vitest';
import { StandardInput } from './standard-input.ts';
import { fakeTerminal } from './terminal.test-helper.ts';

test('the first line is one thing, the rest another', async () => {
  const { terminal, input } = fakeTerminal();
  input.write('pass');
  input.write('word\r\nMuraho\n');
  input.end('Bob\n');
  const standardInput = new StandardInput(terminal);
  expect(await standardInput.line()).toBe('password');
  expect(await standardInput.rest()).toBe('Muraho\nBob\n');
  expect(await standardInput.line()).toBeUndefined();
});

test('a line without an end counts; nothing at all is no line', async () => {
  const { terminal, input } = fakeTerminal();
  input.end('password');
  const standardInput = new StandardInput(terminal);
  expect(await standardInput.line()).toBe('password');
  expect(await standardInput.line()).toBeUndefined();
});

test('what is not text, or too much of it, is refused', async () => {
  const garbled = fakeTerminal();
  garbled.input.end(Buffer.from([0x66, 0xff, 0x0a]));
  await expect(new StandardInput(garbled.terminal).line()).rejects.toMatchObject({ code: 'usage' });
  const endless = fakeTerminal();
  endless.input.end(Buffer.alloc(2_000_000, 0x61));
  await expect(new StandardInput(endless.terminal).rest()).rejects.toMatchObject({ code: 'text_too_long' });
});

test('for judging, a line may be anything and of any length', async () => {
  const { terminal, input } = fakeTerminal();
  input.write(Buffer.from([0x66, 0xff, 0x0a]));
  input.write('begin ');
  for (let i = 0; i < 40; i++) input.write('é'.repeat(50_000));
  input.end(' end\r\nMuraho');
  const standardInput = new StandardInput(terminal);
  expect(await standardInput.anyLine()).toBe('f\ufffd');
  const long = await standardInput.anyLine();
  expect(long).toMatch(/^begin .* end$/);
  expect(long?.length).toBeLessThan(1_000_000);
  expect(await standardInput.anyLine()).toBe('Muraho');
  expect(await standardInput.anyLine()).toBeUndefined();
});

test('Ctrl-C ends the waiting', async () => {
  const { terminal, stop } = fakeTerminal();
  const line = new StandardInput(terminal).line();
  stop();
  await expect(line).rejects.toMatchObject({ code: 'interrupted' });
});
