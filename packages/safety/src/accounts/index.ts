export { judgeAccount, type AccountFacts, type AccountVerdict } from './judge-account.ts';
