import type { StoredAbout } from '../../ports/directory.ts';
import { defineEndpoint } from './endpoint.ts';

export function stored(parts: { storedAbout: StoredAbout }) {
  return defineEndpoint({
    name: 'stored',
    rate: 'report',
    handle: async ({ session }) => {
      const tables = await parts.storedAbout.tables(session.account);
      return { tables: tables.map((table) => ({ ...table, columns: [...table.columns] })) };
    },
  });
}
