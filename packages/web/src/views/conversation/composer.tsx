import { limits } from '@ganira/protocol/limits';
import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../rpc/call-error.ts';
import { errorWords } from '../../ui/error-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/words.tsx';
import './composer.css';
import { EmojiButton } from './emoji-button.tsx';

export interface ComposerHandle {
  focus: () => void;
}

export interface ComposerProps {
  /** Who reads it, as it may stand in a sentence. */
  name: string;
  draft: string;
  /** What another device made of it since; a new object each time. */
  draftElsewhere: { text: string } | undefined;
  onSend: (text: string) => Promise<void>;
  onDraft: (text: string) => void;
  onTyping: (isTyping: boolean) => void;
  handle?: Ref<ComposerHandle>;
}

/** A touch keyboard has no comfortable Shift+Enter: there Enter is a new line. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
/** Firefox has no `field-sizing` yet. */
const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');
const utf8 = new TextEncoder();
/** A sign of typing is worth sending this often. */
const typingEvery = 3_000;
const draftAfter = 400;

export function Composer(props: ComposerProps) {
  const { name, draft, draftElsewhere, onSend, onDraft, onTyping, handle } = props;
  const { t, rules } = useWords();
  const [text, setText] = useState(draft);
  const [hasTouchKeys] = useState(isTouch);
  const [code, setCode] = useState<string>();
  const input = useRef<HTMLTextAreaElement>(null);
  const draftTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typedAt = useRef(0);
  const latest = useRef({ text: draft, saved: draft, draftElsewhere, onDraft, onTyping });
  latest.current.onDraft = onDraft;
  latest.current.onTyping = onTyping;

  useImperativeHandle(handle ?? null, () => ({ focus: () => input.current?.focus() }), []);

  const saveDraft = (): void => {
    clearTimeout(draftTimer.current);
    const { text: now, saved } = latest.current;
    if (now === saved) return;
    latest.current.saved = now;
    latest.current.onDraft(now);
  };

  const stopTyping = (): void => {
    if (typedAt.current === 0) return;
    typedAt.current = 0;
    latest.current.onTyping(false);
  };

  // Leaving the conversation, hiding the page or closing it must not lose the last words.
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') saveDraft();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', saveDraft);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', saveDraft);
      saveDraft();
      stopTyping();
    };
  }, []);

  useEffect(() => {
    const { text: now, saved, draftElsewhere: known } = latest.current;
    latest.current.draftElsewhere = draftElsewhere;
    // What is being typed here holds over it, and is saved in a moment.
    if (draftElsewhere === undefined || draftElsewhere === known || now !== saved) return;
    latest.current.text = draftElsewhere.text;
    latest.current.saved = draftElsewhere.text;
    setText(draftElsewhere.text);
  }, [draftElsewhere]);

  useLayoutEffect(() => {
    const area = input.current;
    if (area === null || growsByItself()) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text]);

  const change = (next: string): void => {
    latest.current.text = next;
    setText(next);
    setCode(undefined);
    clearTimeout(draftTimer.current);
    draftTimer.current = setTimeout(saveDraft, draftAfter);
    if (next.trim() === '') return stopTyping();
    const now = Date.now();
    if (now - typedAt.current > typingEvery) {
      typedAt.current = now;
      latest.current.onTyping(true);
    }
  };

  const excess = text.length * 3 <= limits.text ? 0 : utf8.encode(text).length - limits.text;

  const send = async (): Promise<void> => {
    if (text.trim() === '' || excess > 0) return;
    change('');
    saveDraft();
    stopTyping();
    try {
      await onSend(text);
    } catch (error) {
      // Nothing was stored: the words come back, before whatever was written meanwhile.
      const meanwhile = latest.current.text;
      change(meanwhile === '' ? text : `${text}\n${meanwhile}`);
      setCode(codeOf(error));
    }
  };

  const insert = (emoji: string): void => {
    const area = input.current;
    if (area === null) return;
    area.setRangeText(emoji, area.selectionStart, area.selectionEnd, 'end');
    change(area.value);
  };

  const problem =
    excess > 0 ? t('composer.too-long', { excess: rules.number(excess) }) : code && errorWords(t, code);
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
        input.current?.focus();
      }}
    >
      <p class="composer-problem" id="composer-problem" role="alert">
        {problem}
      </p>
      <EmojiButton onPick={insert} onDone={() => input.current?.focus()} />
      <div class="composer-box">
        <textarea
          ref={input}
          rows={1}
          value={text}
          dir="auto"
          // Browsers keep what stands in a form, in the open, unless they are told not to.
          autocomplete="off"
          aria-label={t('composer.label', { name })}
          aria-describedby="composer-problem"
          placeholder={t('composer.placeholder')}
          enterkeyhint={hasTouchKeys ? 'enter' : 'send'}
          onInput={(event) => change(event.currentTarget.value)}
          onBlur={() => {
            saveDraft();
            stopTyping();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || hasTouchKeys) return;
            event.preventDefault();
            void send();
          }}
        />
      </div>
      <button
        type="submit"
        class="composer-send"
        aria-label={t('composer.send')}
        title={t('composer.send')}
        aria-disabled={text.trim() === '' || excess > 0}
      >
        <Icon name="send" class="icon-turns" />
      </button>
    </form>
  );
}
