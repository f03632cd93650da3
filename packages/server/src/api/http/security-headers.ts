// Headers of every answer. The client's scripts, styles and connections come from here alone.

export interface HeaderOptions {
  /** Undefined when the operator named none. */
  readonly publicUrl: URL | undefined;
  readonly isTls: boolean;
}

export type Headers = Readonly<Record<string, string>>;

const permissions = [
  'accelerometer',
  'browsing-topics',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Answers of the API: nothing to run, nothing to keep. */
export function apiHeaders(options: HeaderOptions): Headers {
  return {
    ...commonHeaders(options),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
}

/** Files of the web client, its workers included. */
export function clientHeaders(options: HeaderOptions): Headers {
  return {
    ...commonHeaders(options),
    'content-security-policy': clientPolicy(options.publicUrl),
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
  };
}

function commonHeaders(options: HeaderOptions): Headers {
  const isTls = options.isTls || options.publicUrl?.protocol === 'https:';
  return {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
    ...(isTls ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

function clientPolicy(publicUrl: URL | undefined): string {
  // 'self' covers the sockets of this origin (CSP 3, section 6.7.2.8); named for browsers that
  // follow the older text.
  const sockets =
    publicUrl === undefined ? '' : ` ${publicUrl.protocol === 'https:' ? 'wss' : 'ws'}://${publicUrl.host}`;
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${sockets}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ganira',
  ].join('; ');
}
