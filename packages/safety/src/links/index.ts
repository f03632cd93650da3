export { findLinks, type FoundLink } from './find-links.ts';
export { createLinkJudge, type LinkJudge, type LinkOptions, type LinkVerdict } from './judge-link.ts';
export type { ProtectedName } from './known/protected-names.ts';
