import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { readInvitation } from './read-invitation.ts';

/** Where an invitation is pasted that came as text. @param props.isMainWay nothing else on the page leads in. */
export function InvitationField({ isMainWay }: { isMainWay: boolean }) {
  const { go } = useApp();
  const { t } = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  const open = (): void => {
    const found = readInvitation(text, location.origin);
    if (found.state === 'here') go({ name: 'join', token: found.token });
    else
      setProblem(
        found.state === 'elsewhere'
          ? t('welcome.elsewhere', { server: found.host })
          : t('welcome.not-an-invitation'),
      );
  };

  return (
    <form
      class="stage-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <Field
        label={t('welcome.paste')}
        value={text}
        onInput={(value) => {
          setText(value);
          setProblem(undefined);
        }}
        error={problem}
        isMono
      />
      <Button look={isMainWay ? 'primary' : 'plain'} type="submit" isWide>
        {t('welcome.open')}
      </Button>
    </form>
  );
}
