import type { ComponentChildren, Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words.tsx';
import './field.css';
import { Icon } from './icon.tsx';

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: 'text' | 'password';
  hint?: string;
  /** What is wrong with it, in words that say what to do. */
  error?: string | undefined;
  autocomplete?: 'new-password' | 'current-password' | 'username' | 'one-time-code' | 'off';
  maxLength?: number;
  isMono?: boolean;
  /** A keyboard of digits on touch screens. */
  isDigits?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Under the input: a meter, for instance. */
  children?: ComponentChildren;
}

export function Field(props: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { type = 'text', hint, error } = props;
  const notes = [
    hint === undefined ? undefined : `${id}-hint`,
    error === undefined ? undefined : `${id}-error`,
  ];
  const shared = {
    ref: props.inputRef,
    id,
    class: props.isMono === true ? 'field-mono' : '',
    value: props.value,
    autocomplete: props.autocomplete ?? 'off',
    autocapitalize: type === 'password' || props.isMono === true ? ('none' as const) : undefined,
    spellcheck: false,
    // As an attribute: a property that is taken away again would be 0, and nothing could be typed.
    maxlength: props.maxLength,
    inputMode: props.isDigits === true ? ('numeric' as const) : undefined,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': notes.filter(Boolean).join(' ') || undefined,
    dir: type === 'password' ? undefined : ('auto' as const),
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="field-box">
        {type === 'password' && !isShown ? (
          <input {...shared} type="password" />
        ) : (
          <input {...shared} type="text" />
        )}
        {type === 'password' && (
          <button
            type="button"
            class="field-show"
            aria-pressed={isShown}
            aria-label={t('field.show-password')}
            title={t('field.show-password')}
            onClick={() => setShown(!isShown)}
          >
            <Icon name={isShown ? 'eye-off' : 'eye'} />
          </button>
        )}
      </div>
      {props.children}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** Its place is always there, so that a screen reader hears what appears in it. */
function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <p id={id} class="field-error" role="alert">
      {error !== undefined && (
        <>
          <Icon name="alert" size="small" />
          <span>{error}</span>
        </>
      )}
    </p>
  );
}

export interface CheckProps {
  label: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hint?: string;
}

/** Yes or no. */
export function Check({ label, isChecked, onChange, hint }: CheckProps) {
  const id = useId();
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={id} class="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  options: readonly { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
  hint?: string;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ legend, value, options, onChange, hint }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
    </fieldset>
  );
}
