// Own data, taken along as files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { friends, numbered, quiet, sendAll } from './story.test-helper.ts';

const labels = { language: 'en', title: 'Data', warning: 'Not encrypted', you: 'You' };

/** As any system unpacks it. */
function unpack(archive: Uint8Array): { folder: string; files: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'ganira-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'all.zip'), archive);
  execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'all.zip'), join(folder, 'all')]);
  const files = readdirSync(join(folder, 'all'), { recursive: true, encoding: 'utf8' });
  return { folder: join(folder, 'all'), files: files.filter((name) => /\.\w+$/.test(name)) };
}

test('everything that is on the device can be read outside of Ganira, with the password alone', async () => {
  const { alice, bob } = await friends();
  await sendAll(alice, bob, numbered(205, 'written'));
  await bob.send(alice, '<img src=x onerror=alert(1)> & "more"\nsecond line');
  await alice.reads(bob, '<img src=x onerror=alert(1)> & "more"\nsecond line');
  await quiet(alice, bob);
  const { messenger, password } = alice;
  await expect(messenger.exportData({ password: 'a wrong one', labels })).rejects.toMatchObject({
    code: 'wrong_password',
  });
  const exported = await messenger.exportData({ password, labels });
  expect(exported).toMatchObject({ conversations: 1 });
  expect(exported.fileName).toMatch(/^ganira-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.zip$/);
  const { folder, files } = unpack(exported.archive);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const stem = `messages/Bob ${bob.accountId.slice(0, 8)}`;
  expect(files.toSorted()).toEqual(
    ['README.txt', 'account.json', 'contacts.json', `${stem}.html`, `${stem}.json`, `${stem}.txt`].toSorted(),
  );
  expect(read('README.txt')).toContain('Not encrypted');
  expect(JSON.parse(read('account.json'))).toMatchObject({ accountId: alice.accountId, name: 'Alice' });
  expect(JSON.parse(read('contacts.json'))).toMatchObject([{ accountId: bob.accountId, name: 'Bob' }]);
  const { messages } = JSON.parse(read(`${stem}.json`)) as { messages: { text: string }[] };
  expect(messages.map(({ text }) => text)).toEqual(expect.arrayContaining(numbered(205, 'written')));
  expect(read(`${stem}.txt`)).toMatch(/^\[\d{4}-.*Z\] You: written 1 of 205$/m);
  const page = read(`${stem}.html`);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
  expect(page).not.toContain('<img');
  // No key is among them.
  const { secretKey } = await alice.look((store) => store.device());
  for (const file of files)
    expect(readFileSync(join(folder, file)).includes(Buffer.from(secretKey))).toBe(false);
});
