export { judgeLanguage, languageOf, languages, type Language, type LanguageVerdict } from './language.ts';
