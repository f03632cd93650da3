import { useApp } from '../session/app-context.tsx';
import './language-switch.css';
import { languages, useWords, type Language } from '../words/words.tsx';

/** Each language says its own name. */
export const languageNames: Record<Language, string> = { en: 'English', rw: 'Ikinyarwanda' };

export function LanguageSwitch() {
  const { t, language } = useWords();
  const { preferences } = useApp();
  return (
    <div class="language-switch" role="group" aria-label={t('settings.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => preferences.setLanguage(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </div>
  );
}
