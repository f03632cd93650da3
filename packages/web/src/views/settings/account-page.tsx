import { limits } from '@ganira/protocol/limits';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CopyField } from '../../ui/copy.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Field } from '../../ui/field.tsx';
import { patternOf, PatternPicture, patternWords } from '../../ui/pattern.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { AccountsCard } from './accounts-card.tsx';
import { ExportCard } from './export-card.tsx';

/** Name, pattern, account code. */
export function AccountPage() {
  const { session, announce } = useApp();
  const words = useWords();
  const { t } = words;
  const me = session.me.data.value;
  const [name, setName] = useState(me?.name ?? '');
  const saving = useAction();
  useEffect(() => setName(me?.name ?? ''), [me?.name]);
  if (me === undefined) return <Problem code={session.me.failure.value} />;
  const descriptor = patternOf(me.pattern);
  const isAboutName = saving.code === 'name_empty' || saving.code === 'name_too_long';

  return (
    <>
      <PatternPicture descriptor={descriptor} caption={patternWords(words, descriptor)} />
      <p class="small settings-centre">{t('account.pattern')}</p>
      <form
        class="card card-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saving.run(async () => {
            session.me.set(await session.api.setName({ name: name.trim() }));
            announce(t('account.saved'));
          });
        }}
      >
        <Field
          label={t('account.name')}
          hint={t('join.name-hint')}
          value={name}
          onInput={setName}
          maxLength={limits.nameCharacters}
          error={isAboutName && saving.code !== undefined ? errorWords(t, saving.code) : undefined}
        />
        {!isAboutName && <Problem code={saving.code} />}
        {name.trim() !== me.name && (
          <Button look="primary" type="submit" isBusy={saving.isBusy}>
            {t('account.save')}
          </Button>
        )}
      </form>
      <section class="card">
        <h2>{t('account.code')}</h2>
        <p class="small">{t('account.code-words')}</p>
        <CopyField label={t('account.code')} value={me.accountCode} isMono />
      </section>
      <AccountsCard />
      <ExportCard />
    </>
  );
}
