import type { StoredTableView } from '../../rpc/types.ts';
import { useEffect, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { SkeletonRows } from '../../ui/waiting.tsx';
import { useWords, type Language } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';

/** Live: what the server holds about this account at this moment, column by column. */
export function ServerPage() {
  const { api } = useSession();
  const { t, rules } = useWords();
  const [tables, setTables] = useState<StoredTableView[]>();
  const [code, setCode] = useState<string>();

  const load = async (): Promise<void> => {
    setCode(undefined);
    try {
      setTables(await api.storedAboutMe());
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  useEffect(() => void load(), []);
  const purposeIn = usePurposes();

  return (
    <>
      <p class="pane-lead">{t('server.lead')}</p>
      <Problem code={code} />
      {tables === undefined && code === undefined && <SkeletonRows count={4} />}
      {tables?.map(({ table, rows, columns }) => (
        <section key={table} class="card stored">
          <h2>
            {/* Names of the server's own tables: the same in every language. */}
            <code translate={false}>{table}</code>
            <span class="small">{t('server.rows', { count: rows })}</span>
          </h2>
          <dl class="stored-columns">
            {columns.map(({ column, purpose, sample }) => (
              <div key={column}>
                <dt>
                  <code translate={false}>{column}</code>
                </dt>
                <dd>
                  <Purpose words={purposeIn(purpose)} />
                  {sample !== '' && (
                    <code class="stored-sample" translate={false}>
                      {sample}
                    </code>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {(tables !== undefined || code !== undefined) && (
        <Button onPress={() => void load()}>
          {code === undefined ? t('server.again', { time: rules.time(Date.now()) }) : t('action.try-again')}
        </Button>
      )}
    </>
  );
}

interface PurposeWords {
  language: Language;
  text: string;
}

function Purpose({ words }: { words: PurposeWords }) {
  return <span lang={words.language}>{words.text}</span>;
}

/** The server says in English what a column is for. A sentence that we don't know in another language stays so. */
function usePurposes(): (purpose: string) => PurposeWords {
  const { language } = useWords();
  const [sentences, setSentences] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    if (language === 'en') setSentences({});
    else void import('../../locales/gen/rw-server.ts').then((loaded) => setSentences(loaded.sentences));
  }, [language]);
  return (purpose) => {
    const text = Object.hasOwn(sentences, purpose) ? sentences[purpose] : undefined;
    return text === undefined ? { language: 'en', text: purpose } : { language, text };
  };
}
