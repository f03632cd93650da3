export type PastedInvitation =
  | { state: 'here'; token: string }
  | { state: 'elsewhere'; host: string }
  | { state: 'none' };

/** @param text what somebody pasted: the link, or only the part after its `#join/`. */
export function readInvitation(text: string, origin: string): PastedInvitation {
  const trimmed = text.trim();
  if (/^[\w-]{16,128}$/.test(trimmed)) return { state: 'here', token: trimmed };
  const url = URL.parse(trimmed);
  const token = /^#join\/([\w-]+)$/.exec(url?.hash ?? '')?.[1];
  if (url === null || token === undefined) return { state: 'none' };
  return url.origin === origin ? { state: 'here', token } : { state: 'elsewhere', host: url.host };
}
