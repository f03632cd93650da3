import { useApp } from '../../session/app-context.tsx';
import { Choice } from '../../ui/field.tsx';
import { languageNames } from '../../ui/language-switch.tsx';
import type { Theme } from '../../preferences.ts';
import { languages, useWords, type Language } from '../../words/words.tsx';

/** Language and theme. Both change at once and stay in this browser. */
export function LookPage() {
  const { preferences } = useApp();
  const { t, language } = useWords();
  return (
    <>
      <Choice<Language>
        legend={t('settings.language')}
        value={language}
        options={languages.map((each) => ({ value: each, label: languageNames[each], lang: each }))}
        onChange={(next) => preferences.setLanguage(next)}
      />
      <Choice<Theme>
        legend={t('settings.theme')}
        value={preferences.theme.value}
        options={[
          { value: 'auto', label: t('theme.auto') },
          { value: 'light', label: t('theme.light') },
          { value: 'dark', label: t('theme.dark') },
        ]}
        onChange={(next) => preferences.setTheme(next)}
        hint={t('theme.hint')}
      />
    </>
  );
}
