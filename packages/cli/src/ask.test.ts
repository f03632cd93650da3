import { expect, test } from 'vitest';
import { askHidden, askShown } from './ask.ts';
import { fakeTerminal } from './terminal.test-helper.ts';

test('a password is read key by key and never shown', async () => {
  const { terminal, input, printed, isRaw } = fakeTerminal({ isTty: true });
  const answer = askHidden(terminal, 'Password: ');
  expect(isRaw()).toBe(true);
  for (const key of ['c', 'o', 'x', '\u007f', 'r', '\u001b[A', 'é', '\r']) input.write(key);
  expect(await answer).toBe('coré');
  expect(printed).toEqual({ out: '', error: 'Password: \n' });
  expect(isRaw()).toBe(false);
});

test('a character that arrives in two halves is one character', async () => {
  const { terminal, input } = fakeTerminal({ isTty: true });
  const answer = askHidden(terminal, '');
  input.write(Buffer.from([0xc3]));
  input.write(Buffer.from([0xa9, 0x0d]));
  expect(await answer).toBe('é');
});

test('Ctrl-U begins anew; two pasted lines answer two questions', async () => {
  const { terminal, input } = fakeTerminal({ isTty: true });
  const first = askHidden(terminal, '');
  input.write('wrong\u0015right\nright again\n');
  expect(await first).toBe('right');
  expect(await askHidden(terminal, '')).toBe('right again');
});

test('Ctrl-C stops, Ctrl-D gives no password; both leave the terminal as it was', async () => {
  const codes = { '\u0003': 'interrupted', '\u0004': 'password_needed' };
  for (const [key, code] of Object.entries(codes)) {
    const { terminal, input, isRaw } = fakeTerminal({ isTty: true });
    const answer = askHidden(terminal, '');
    input.write(key);
    await expect(answer).rejects.toMatchObject({ code });
    expect(isRaw()).toBe(false);
  }
});

test('a signal ends the question and leaves the terminal as it was', async () => {
  const { terminal, stop, isRaw } = fakeTerminal({ isTty: true });
  const answer = askHidden(terminal, '');
  stop();
  await expect(answer).rejects.toMatchObject({ code: 'interrupted' });
  expect(isRaw()).toBe(false);
  await expect(askHidden(terminal, '')).rejects.toMatchObject({ code: 'interrupted' });
});

test('a name is asked for on standard error and read to the end of the line', async () => {
  const { terminal, input, printed } = fakeTerminal({ isTty: true });
  const answer = askShown(terminal, 'Name: ');
  input.write('Alice\n');
  expect(await answer).toBe('Alice');
  expect(printed).toEqual({ out: '', error: 'Name: ' });
});
