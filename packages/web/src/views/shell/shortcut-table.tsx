import { useWords, type PlainKey } from '../../words/words.tsx';
import './shortcut-table.css';

const isApple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

/** Every key that does something. */
export function ShortcutTable() {
  const { t } = useWords();
  const command = isApple() ? '⌘' : 'Ctrl';
  const rows: [keys: string[], key: PlainKey][] = [
    [[command, 'K'], 'help.find'],
    [['↑', '↓'], 'help.move'],
    [['Enter'], 'help.open'],
    [['Enter'], 'help.send'],
    [['Shift', 'Enter'], 'help.newline'],
    [['Shift', 'F10'], 'help.menu'],
    [[command, 'L'], 'help.lock'],
    [['Esc'], 'help.close'],
    [['?'], 'help.help'],
  ];
  return (
    <dl class="shortcuts">
      {rows.map(([keys, words]) => (
        <div key={words}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
