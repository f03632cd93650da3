import { judgedKinds, type JudgedKind } from '@ganira/safety/judge/kinds';
import type { Verdict } from '@ganira/safety/judge';
import { reasonText, registers, type Register } from '@ganira/safety/words';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import type { JudgePort } from '../../session/judge-port.ts';
import { Callout, type CalloutProps } from '../../ui/callout.tsx';
import { Select } from '../../ui/select.tsx';
import { Stage } from '../../ui/stage.tsx';
import { useWords, type PlainKey } from '../../words/words.tsx';
import { TryPicture } from './try-picture.tsx';
import './try-safety.css';
import { useReasonWords } from './use-reason-words.ts';

const kindKeys: Record<JudgedKind, PlainKey> = {
  links: 'try.kind.links',
  scams: 'try.kind.scams',
  pause: 'try.kind.pause',
  patterns: 'try.kind.patterns',
  language: 'try.kind.language',
  personal: 'try.kind.personal',
};
const registerKeys: Record<Register, PlainKey> = {
  child: 'try.register.child',
  teen: 'try.register.teen',
  adult: 'try.register.adult',
};
const looks: Record<Verdict['level'], { key: PlainKey } & Pick<CalloutProps, 'tone' | 'icon'>> = {
  fine: { key: 'try.level.fine', tone: 'plain', icon: 'shield' },
  'look-twice': { key: 'try.level.look-twice', tone: 'warn', icon: 'eye' },
  cover: { key: 'try.level.cover', tone: 'care', icon: 'eye-off' },
  stop: { key: 'try.level.stop', tone: 'bad', icon: 'alert' },
};
/** What somebody is about to send is theirs: it isn't covered, it is better kept. */
const keep = { ...looks.cover, key: 'try.level.keep' } as const;
/** Each language says its own name. */
const languageNames = new Map([
  ['en', 'English'],
  ['rw', 'Ikinyarwanda'],
  ['sw', 'Kiswahili'],
  ['fr', 'Français'],
]);
const longest = 20_000;

/** Anybody may type and see what the safety engine says, and that nothing is sent for it. */
export function TrySafety() {
  const { t } = useWords();
  const id = useId();
  const [kind, setKind] = useState<JudgedKind>('links');
  const [register, setRegister] = useState<Register>('adult');
  const [text, setText] = useState('');
  const verdict = useVerdict(kind, text);
  return (
    <Stage>
      <h1>{t('try.title')}</h1>
      <p class="stage-lead">{t('try.words')}</p>
      <Select<JudgedKind>
        label={t('try.kind')}
        value={kind}
        options={judgedKinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
        onChange={setKind}
      />
      <Select<Register>
        label={t('try.register')}
        value={register}
        options={registers.map((value) => ({ value, label: t(registerKeys[value]) }))}
        onChange={setRegister}
      />
      <div class="field">
        <label for={id}>{t('try.text')}</label>
        <textarea
          id={id}
          class="try-text"
          rows={4}
          dir="auto"
          maxlength={longest}
          spellcheck={false}
          value={text}
          aria-describedby={kind === 'patterns' ? `${id}-hint` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {kind === 'patterns' && (
          <p id={`${id}-hint`} class="field-hint">
            {t('try.a-line')}
          </p>
        )}
      </div>
      <div aria-live="polite">{verdict !== undefined && <Said verdict={verdict} register={register} />}</div>
      <TryPicture register={register} />
      <p class="small">{t('try.nothing-sent')}</p>
    </Stage>
  );
}

function Said({ verdict, register }: { verdict: Verdict; register: Register }) {
  const { t } = useWords();
  const words = useReasonWords(verdict.kind);
  const { key, tone, icon } =
    verdict.kind === 'personal' && verdict.level === 'cover' ? keep : looks[verdict.level];
  const say = (code: string): string => reasonText(words, code, { register, values: verdict.values });
  return (
    <Callout tone={tone} icon={icon} title={t(key)}>
      {verdict.reasons.length > 0 && (
        <ul class="try-reasons">
          {verdict.reasons.map((reason) => (
            <li key={reason}>{say(reason)}</li>
          ))}
        </ul>
      )}
      {verdict.suggestion !== 'none' && <p>{say(verdict.suggestion)}</p>}
      {'language' in verdict && <LanguageName language={String(verdict.language)} />}
    </Callout>
  );
}

function LanguageName({ language }: { language: string }) {
  const { t } = useWords();
  const name = languageNames.get(language);
  return name === undefined ? (
    <p>{t('try.language.unknown')}</p>
  ) : (
    <p lang={language} translate={false}>
      {name}
    </p>
  );
}

/** Each line is a message of somebody not met. */
function conversationOf(text: string): string {
  return JSON.stringify({ messages: text.split('\n') });
}

/** Of what stands there now: an older answer never replaces a newer one. */
function useVerdict(kind: JudgedKind, text: string): Verdict | undefined {
  const { openJudge } = useApp();
  const port = useRef<Promise<JudgePort> | undefined>(undefined);
  const [answer, setAnswer] = useState<{ kind: JudgedKind; text: string; verdict: Verdict }>();
  useEffect(() => {
    const opened = openJudge();
    port.current = opened;
    return () => void opened.then((judge) => judge.close());
  }, []);
  useEffect(() => {
    let isMeant = true;
    if (text.trim() !== '') {
      void port.current
        ?.then((judge) => judge.judge(kind, kind === 'patterns' ? conversationOf(text) : text))
        .then((verdict) => isMeant && setAnswer({ kind, text, verdict }));
    }
    return () => {
      isMeant = false;
    };
  }, [kind, text]);
  return answer !== undefined && answer.kind === kind && answer.text === text ? answer.verdict : undefined;
}
