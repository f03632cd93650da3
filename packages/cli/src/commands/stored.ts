import { withAccount } from '../account.ts';
import { defineCommand } from '../command.ts';

export const stored = defineCommand({
  name: 'stored',
  summary: 'command.stored',
  forms: [''],
  options: {},
  most: 0,
  run: async ({ context }) => {
    const { out, t } = context;
    await withAccount(context, async ({ messenger, catchUp }) => {
      await catchUp();
      for (const table of await messenger.storedAboutMe()) {
        out.item('stored-table', table, () => [
          t('out.table', table),
          ...table.columns.map((column) =>
            column.sample === '' ? t('out.column', column) : t('out.column-sample', column),
          ),
        ]);
      }
    });
  },
});
