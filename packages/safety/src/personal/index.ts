export { judgePersonal, type PersonalSituation, type PersonalVerdict } from './judge-personal.ts';
export { makePrivateList, type PrivateList } from './private-list.ts';
