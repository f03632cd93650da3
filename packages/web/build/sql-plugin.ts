import type { Plugin } from 'vite';

/** What the tables are for is written beside them in SQL, and stays here: browsers would download it. */
export function sqlPlugin(): Plugin {
  return {
    name: 'ganira:sql',
    transform: {
      filter: { id: /\/client\/src\/store\/schema\.ts$/ },
      handler(code) {
        const short = code.replace(/^ *-- .*\n/gm, '');
        if (short === code) throw new Error('the schema has no comments that could stay here');
        return { code: short, map: null };
      },
    },
  };
}
