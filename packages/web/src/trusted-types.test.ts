import { expect, it } from 'vitest';
import { createScriptUrlPolicy } from './trusted-types.ts';

it('P45 the one policy makes addresses of own scripts and nothing else', () => {
  const makeUrl = createScriptUrlPolicy();
  expect(makeUrl('/assets/worker-B1_x.js')).toBe('/assets/worker-B1_x.js');
  expect(makeUrl('/service-worker.js')).toBe('/service-worker.js');
  const others = [
    'https://evil.example/x.js',
    '//evil.example/x.js',
    'data:text/javascript,1',
    'blob:x',
    '/v1/x.js',
    '/assets/../x.js',
    '/assets/x.js?y',
    'javascript:1',
  ];
  for (const url of others) expect(() => makeUrl(url), url).toThrow(TypeError);
});
