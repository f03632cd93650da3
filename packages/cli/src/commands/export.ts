import { writeFile } from 'node:fs/promises';
import { withAccount } from '../account.ts';
import { defineCommand, need } from '../command.ts';
import { CliError } from '../errors.ts';

export const exportData = defineCommand({
  name: 'export',
  summary: 'command.export',
  forms: ['FILE.zip'],
  options: {},
  most: 1,
  run: async ({ context, args }) => {
    const { t, out } = context;
    const file = need(args[0], 'FILE.zip');
    await withAccount(context, async ({ messenger, password }) => {
      const labels = {
        language: t('export.language'),
        title: t('export.title'),
        warning: t('export.warning'),
        you: t('you'),
      };
      const { archive, conversations, messages } = await messenger.exportData({ password, labels });
      await save(file, archive);
      out.item('exported', { file, conversations, messages }, () => [
        t('out.exported', { file, messages, conversations }),
        t('export.warning'),
      ]);
    });
  },
});

/** Never over what is there. For the owner's eyes alone. */
async function save(file: string, archive: Uint8Array): Promise<void> {
  try {
    await writeFile(file, archive, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw new CliError('file_not_written', { detail: error instanceof Error ? error.message : file });
  }
}
