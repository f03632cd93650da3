import { expect, it } from 'vitest';
import { readInvitation } from './read-invitation.ts';

const origin = 'https://ganira.example';
const token = 'AbCd-_0123456789AbCd-_0123456789AbCd-_01234';

it('reads a whole link, with blanks around it, and a bare token', () => {
  expect(readInvitation(`  ${origin}/#join/${token}\n`, origin)).toEqual({ state: 'here', token });
  expect(readInvitation(token, origin)).toEqual({ state: 'here', token });
});

it('tells an invitation to another server', () => {
  expect(readInvitation(`https://other.example/#join/${token}`, origin)).toEqual({
    state: 'elsewhere',
    host: 'other.example',
  });
});

it.each(['', 'hello', `${origin}/#add/${token}`, `${origin}/#join/`, 'javascript:alert(1)#join/x'])(
  'refuses: %s',
  (text) => {
    expect(readInvitation(text, origin)).not.toMatchObject({ state: 'here' });
  },
);
